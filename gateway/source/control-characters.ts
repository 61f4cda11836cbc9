/** The lowest bit of each byte that says that it is below 0x20 and not above 0x7f, for four bytes at a time. */
const below = (four: number): number => (four - 0x20202020) & ~four;

/**
 * Whether a text (UTF-8) has control characters. In JSON they can only be white space between tokens, so that a text without
 * any has strings that are right as they stand. Four bytes are looked at together, and eight such fours.
 */
export function hasControlCharacters(bytes: Buffer): boolean {
  const start = (4 - (bytes.byteOffset & 3)) & 3;
  if (bytes.length < 64) return anyBelow(bytes, 0, bytes.length);
  const fours = new Int32Array(bytes.buffer, bytes.byteOffset + start, (bytes.length - start) >> 2);
  const most = fours.length & ~7;
  for (let at = 0; at < most; at += 8) {
    const found =
      below(fours[at] as number) |
      below(fours[at + 1] as number) |
      below(fours[at + 2] as number) |
      below(fours[at + 3] as number) |
      below(fours[at + 4] as number) |
      below(fours[at + 5] as number) |
      below(fours[at + 6] as number) |
      below(fours[at + 7] as number);
    // a borrow from the byte before can raise a false alarm, never hide a true one
    if ((found & 0x80808080) !== 0) return true;
  }
  return anyBelow(bytes, 0, start) || anyBelow(bytes, start + most * 4, bytes.length);
}

function anyBelow(bytes: Buffer, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if ((bytes[at] as number) < 0x20) return true;
  return false;
}
