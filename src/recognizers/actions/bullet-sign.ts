/** What marks a line as an entry though Markdown makes no list of it: "• ", an escaped "- ", "(2) ", "b) ". */
export const bulletSign = /^\s*(?:[-–—*+•●▪‣◦·➢➤✓]\s+|\(?(?:\d{1,2}|[a-z])\)\s+)(?=\S)/u
