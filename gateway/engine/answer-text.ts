import type { FormattedExecutionResult } from 'graphql';

/** The `data` of an answer, already written as JSON: it goes into the response as it is. */
export class AnswerText {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  /** For whoever writes JSON without knowing of this. */
  toJSON(): unknown {
    return JSON.parse(this.text);
  }
}

/** The `data` of an answer as objects, for who reads it inside the gateway. */
export const readData = (data: unknown): unknown => (data instanceof AnswerText ? data.toJSON() : data);

/** Writes a whole answer; for Apollo Server's `stringifyResult`. */
export function stringifyResult(result: FormattedExecutionResult): string {
  const { data, ...rest } = result;
  if (!((data as unknown) instanceof AnswerText)) return JSON.stringify(result);
  const { text } = data as unknown as AnswerText;
  const { errors, extensions } = rest;
  const tail = extensions === undefined ? '' : `,"extensions":${JSON.stringify(extensions)}`;
  return errors === undefined
    ? `{"data":${text}${tail}}`
    : `{"errors":${JSON.stringify(errors)},"data":${text}${tail}}`;
}
