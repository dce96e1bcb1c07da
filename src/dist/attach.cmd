@echo off
rem Starts attach with the Java runtime beside it, from wherever this folder is.
setlocal
set "home=%~dp0.."
set JAVA_TOOL_OPTIONS=
set JDK_JAVA_OPTIONS=
set _JAVA_OPTIONS=
"%home%\runtime\bin\java.exe" @FLAGS@ "-XX:AOTCache=%home%\lib\attach.aot" "-Dlibrary.jline.path=%home%\lib" --class-path "@CLASSPATH@" attach.Main %*
exit /b %errorlevel%
