import { dateTime } from './date.ts';
import { all, type Place } from './place.ts';
import { integer, text } from './primitive.ts';

/** The graph's `Attachment`. */
export interface AttachmentValue {
  contentType: string | null;
  language: string | null;
  url: string | null;
  title: string | null;
  size: number | null;
  creation: string | null;
  data: string | null;
}

/** All files under a name. */
export function attachments(place: Place | null, name: string): AttachmentValue[] {
  return all(place, name).map(attachmentAt);
}

/** The file at a place. */
export function attachmentAt(place: Place | null): AttachmentValue {
  return {
    contentType: text(place, 'contentType'),
    language: text(place, 'language'),
    url: text(place, 'url'),
    title: text(place, 'title'),
    size: integer(place, 'size'),
    creation: dateTime(place, 'creation'),
    data: text(place, 'data'),
  };
}
