import type { Day } from '../dates.ts';
import { isoDate } from '../dates.ts';
import type { Made } from '../records/chart.ts';

/** The text of a discharge letter, in the person's language. */
export function dischargeText({ chart, by }: Made, from: Day, to: Day, reason: string): string {
  const name = `${chart.person.given} ${chart.person.family}`;
  const [start, end] = [isoDate(from), isoDate(to)];
  const { gp } = chart.circle;
  switch (chart.person.language) {
    case 'nl':
      return `Beste ${gp.display},\n\n${name} verbleef bij ons van ${start} tot ${end}. Reden: ${reason}. Het verloop was gunstig; de medicatie werd aangepast en met de patiënt besproken. Graag controle binnen twee weken.\n\n${by.display}\n`;
    case 'fr':
      return `Cher confrère, chère consœur,\n\n${name} a séjourné chez nous du ${start} au ${end}. Motif : ${reason}. L’évolution a été favorable ; le traitement a été adapté et discuté. Merci de prévoir un contrôle dans les deux semaines.\n\n${by.display}\n`;
    case 'de':
      return `Guten Tag ${gp.display},\n\n${name} war vom ${start} bis ${end} bei uns. Grund: ${reason}. Der Verlauf war günstig; die Medikamente wurden angepasst und besprochen. Bitte um Kontrolle innerhalb von zwei Wochen.\n\n${by.display}\n`;
  }
}

/** The text of a specialist's letter after a consultation, in the person's language. */
export function consultationText({ chart, by, day }: Made, reason: string): string {
  const name = `${chart.person.given} ${chart.person.family}`;
  const date = isoDate(day);
  switch (chart.person.language) {
    case 'nl':
      return `Ik zag ${name} op ${date} voor ${reason}. De toestand is stabiel. Voorstel: huidige behandeling voortzetten, controle over een jaar.\n\n${by.display}\n`;
    case 'fr':
      return `J’ai vu ${name} le ${date} pour ${reason}. La situation est stable. Proposition : poursuivre le traitement, contrôle dans un an.\n\n${by.display}\n`;
    case 'de':
      return `Ich sah ${name} am ${date} wegen ${reason}. Der Zustand ist stabil. Vorschlag: Behandlung fortsetzen, Kontrolle in einem Jahr.\n\n${by.display}\n`;
  }
}
