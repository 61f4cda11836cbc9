import type { FormattedExecutionResult } from 'graphql';

/** The `data` of an answer, already written as JSON: it goes into the response as it is. */
export class AnswerText {
  #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  /** For whoever writes JSON without knowing of this. */
  toJSON(): unknown {
    return JSON.parse(this.#text);
  }

  /**
   * Gives the text away. Apollo Server makes accessors for each request of a gateway, which V8 keeps, with all of the request
   * to which they lead, until it collects the old generation: an answer must not be kept for so long.
   */
  take(): string {
    const text = this.#text;
    this.#text = 'null';
    return text;
  }
}

/** The `data` of an answer as objects, for who reads it inside the gateway. */
export const readData = (data: unknown): unknown => (data instanceof AnswerText ? data.toJSON() : data);

/** Writes a whole answer, once; for Apollo Server's `stringifyResult`. */
export function stringifyResult(result: FormattedExecutionResult): string {
  const { data, errors, extensions } = result;
  if (!((data as unknown) instanceof AnswerText)) return JSON.stringify(result);
  const text = (data as unknown as AnswerText).take();
  const tail = extensions === undefined ? '}' : `,"extensions":${JSON.stringify(extensions)}}`;
  return errors === undefined ? `{"data":${text}${tail}` : `{"errors":${JSON.stringify(errors)},"data":${text}${tail}`;
}
