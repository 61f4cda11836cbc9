const SPACE_OUTSIDE_STRINGS = /("(?:[^"\\]|\\.)*")|[ \t\r\n]+/g;

/** Characters that JSON has nowhere but as white space between its tokens. */
const CONTROL = /[^\u0020-\uffff]/;

/**
 * The same JSON without white space between its tokens; its strings and numbers stay as they are written, digit by digit. Null when
 * there are control characters in it all the same: then it is no JSON.
 */
export function compact(text: string): string | null {
  const found = text.replace(SPACE_OUTSIDE_STRINGS, '$1');
  return CONTROL.test(found) ? null : found;
}
