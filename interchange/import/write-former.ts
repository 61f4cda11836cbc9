import type { Model } from 'mongoose';
import { formerModel, formerWhole, type Versioned } from '../../kit/entity/history.model.ts';
import { writeRows } from './write-rows.ts';

/** Keeps entities or persons as they are before others take their place: first, so that a crash between the two loses nothing. */
export const keepFormer = <Row extends Versioned>(
  model: Model<Row>,
  rows: readonly Row[],
  replacedAt: Date,
): Promise<void> =>
  writeRows(
    formerModel<Row>(model.db, model.modelName),
    rows.map(row => formerWhole(row, replacedAt)),
    () => false,
  );
