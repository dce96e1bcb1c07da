#!/bin/sh
# Starts attach with the Java runtime beside it, from wherever this folder is.

case $0 in
  */*) self=$0 ;;
  *) self=./$0 ;;
esac
while [ -h "$self" ]; do
  target=$(readlink "$self")
  case $target in
    /*) self=$target ;;
    *) self=${self%/*}/$target ;;
  esac
done
home=${self%/*}/..

# Which of standard input, output and error are a terminal: Java cannot tell them apart.
tty=
[ -t 0 ] && tty=0
[ -t 1 ] && tty=${tty}1
[ -t 2 ] && tty=${tty}2

# Java loses every letter beyond ASCII in arguments and file names when there is no locale (cron, a
# bare ssh) or when the named one is not installed (ssh to another machine). This one always is.
# Without a locale, what is printed stays ASCII.
out=
case ${LC_ALL:-${LC_CTYPE:-${LANG:-C}}} in
  *[Uu][Tt][Ff]-8* | *[Uu][Tt][Ff]8*)
    export LC_ALL=C.UTF-8
    ;;
  C | POSIX)
    export LC_ALL=C.UTF-8
    out='-Dstdout.encoding=US-ASCII -Dstderr.encoding=US-ASCII'
    ;;
esac

# What moves has a cache of its own: in the other one its code would make every command slower.
cache=attach
case ${1-} in
  ground | breathe | calm | panic) cache=moving ;;
esac

# They would change the flags below, and java prints a line when it finds one.
unset JAVA_TOOL_OPTIONS JDK_JAVA_OPTIONS _JAVA_OPTIONS

exec "$home/runtime/bin/java" \
  @FLAGS@ \
  -XX:AOTCache="$home/lib/$cache.aot" \
  -Dlibrary.jline.path="$home/lib" \
  -Dattach.tty=$tty $out \
  --class-path "@CLASSPATH@" attach.Main "$@"
