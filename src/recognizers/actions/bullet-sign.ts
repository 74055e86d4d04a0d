/** What marks a line as an entry though Markdown makes no list of it: "• ", an escaped "- ", "(2) ", "b) ", "c. ". */
export const bulletSign = /^\s*(?:[-–—*+•●▪‣◦·➢➤✓]\s+|\(?(?:\d{1,2}|[a-z])\)\s+|[a-z]\.\s+(?=[@\p{Lu}]))(?=\S)/u
