/** A moment that a user gives, as ISO 8601; a day alone begins at midnight, UTC. Throws what was expected and what came. */
export function momentOption(name: string, text: string | undefined): Date | null {
  if (text === undefined) return null;
  const moment = new Date(text);
  if (/^\d{4}-\d{2}-\d{2}(T.*(Z|[+-]\d{2}:\d{2}))?$/.test(text) && !Number.isNaN(moment.getTime())) return moment;
  throw new Error(`--${name} must be a day (YYYY-MM-DD) or a moment (YYYY-MM-DDThh:mm:ssZ), but is "${text}".`);
}
