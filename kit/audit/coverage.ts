/** How a source did in one operation. */
export interface SourceCoverage {
  source: string;
  status: 'ANSWERED' | 'UNAVAILABLE';
  /** When it answered (ISO 8601); null when it did not. */
  asOf: string | null;
}
