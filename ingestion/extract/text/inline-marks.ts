/** Takes Markdown's inline marks off a line of text; what is no pair of marks is a sign of the text and stays. */
export const stripInlineMarks = (text: string): string =>
  text
    .replace(/!\[([^\]]*)\]\([^()\s]*(?:\s+"[^"]*")?\)/g, '$1')
    .replace(/(?<!\\)\[((?:[^[\]\\]|\\.)+)\]\([^()\s]*(?:\s+"[^"]*")?\)/g, '$1')
    .replace(/(\*\*|__)(?=\S)(.+?)(?<=\S)\1/g, '$2')
    .replace(/(?<![\p{L}\p{N}\\*])\*(?=[^\s*])([^*\n]+?)(?<=[^\s\\*])\*(?![\p{L}\p{N}*])/gu, '$1')
    .replace(/(?<![\p{L}\p{N}\\_/])_(?=[^\s_])([^_\n]+?)(?<=[^\s\\_])_(?![\p{L}\p{N}_/])/gu, '$1')
    .replace(/~~(?=\S)(.+?)(?<=\S)~~/g, '$1')
    .replace(/`([^`\n]+)`/g, '$1')
    .replace(/(?<!\\)\*\*/g, '')
    .replace(/\\([\\`*_{}[\]()#+.!|~<>-])/g, '$1')
