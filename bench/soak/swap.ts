import { renameSync, writeFileSync } from 'node:fs';

const EVERY_MS = 1000;

/** Replaces a file as whoever deploys does, so that nobody reads half of it. */
export function replaceFile(file: string, text: string): void {
  writeFileSync(`${file}.new`, text);
  renameSync(`${file}.new`, file);
}

/** Replaces a file by the next of some texts, now and each second. Returns what ends that. */
export function keepSwapping(file: string, texts: readonly string[]): () => void {
  let turn = 0;
  const swap = () => {
    turn += 1;
    replaceFile(file, texts[turn % texts.length] as string);
  };
  swap();
  const timer = setInterval(swap, EVERY_MS);
  return () => clearInterval(timer);
}
