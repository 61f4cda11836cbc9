const encoder = new TextEncoder();

/**
 * A text as bytes (UTF-8). Nearly always each character is one byte, so this is tried first: to count the bytes of a long text
 * before writing them takes longer than to write them.
 */
export function encode(text: string): Buffer {
  const bytes = Buffer.allocUnsafeSlow(text.length);
  return encoder.encodeInto(text, bytes).read === text.length ? bytes : Buffer.from(text, 'utf8');
}
