const listLine = /^\s*(?:[-–—•●▪◦‣*·➢✓]|o|\d{1,3}[.)°]|[a-z][.)]|[ivx]{1,4}[.)])\s/i
const tableLine = /\t|\s\|\s|^\s*\||\|\s*$/

/** Whether a line carries the mark of a list: a bullet, a dash, a number or a letter. */
export const isListLine = (line: string): boolean => listLine.test(line)

/** Whether a line is a row of a table: cells stand between tabs or bars. */
export const isTableLine = (line: string): boolean => tableLine.test(line)
