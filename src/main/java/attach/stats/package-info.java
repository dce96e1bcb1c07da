/// Pure statistics: numbers in, numbers out. Knows no entries, no files and no words.
package attach.stats;
