/** A line with nothing but the number of a page. */
export const PAGE_LINE = /^[ \t\f]*(?:[-–—] ?\d{1,4} ?[-–—]|\d{1,4}|[Pp]age \d{1,4}(?: of \d{1,4})?)[ \t\f]*$/
