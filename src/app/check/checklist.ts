import { uniqueBy } from '../../base/list.ts'
import type { Letter } from '../../stages/07-letter/letter.ts'
import { isAdverse, quotePassage } from '../../stages/07-letter/letter.ts'
import type { Passage } from '../../stages/07-letter/passage.ts'
import type { ChecklistLine } from './checked-document.ts'
import { isGiven } from '../../stages/07-letter/clause-result.ts'

/** What a decision must contain, and what was read where. Rows follow the decision checklist. */
export function checklistOf(letter: Letter): readonly ChecklistLine[] {
  const adverse = isAdverse(letter)
  const owed = adverse !== false
  const { klagevejledning: klage, grounds, views, extent } = letter
  const grants = letter.results.some(({ kind }) => isGiven(kind) || kind === 'delvis' || kind === 'nedsaettelse')
  const line = (
    id: string,
    da: string,
    en: string,
    passages: readonly Passage[],
    required: boolean,
    told: string | null = null,
  ): ChecklistLine => ({
    id,
    label: { da, en },
    state: passages.length > 0 ? 'fundet' : required ? 'mangler' : 'kraeves-ikke',
    quotes: passages.slice(0, 4).map((passage) => quotePassage(letter, passage)),
    told: passages.length > 0 ? told : null,
  })
  const main = letter.results.filter(({ prominent }) => prominent)
  const answered = views.filter(({ reply }) => reply !== null)
  return [
    {
      id: 'D01',
      label: { da: 'Brevets dato', en: 'The letter’s date' },
      state: letter.date === null ? 'mangler' : 'fundet',
      quotes: letter.date === null ? [] : [letter.date.quote],
      told: letter.date?.day ?? null,
    },
    line('D02a', 'Hvad der er søgt om', 'What was applied for', letter.applications, false),
    line(
      'D02',
      'Resultatet',
      'The result',
      uniqueBy(
        (main.length > 0 ? main : letter.results).map(({ passage }) => passage),
        ({ index }) => index,
      ),
      true,
      letter.decision,
    ),
    {
      id: 'D03',
      label: { da: 'Loven og paragraffen', en: 'The act and section' },
      state: letter.provisions.length > 0 ? 'fundet' : owed ? 'mangler' : 'kraeves-ikke',
      quotes: letter.citations
        .filter(({ act }) => act !== null)
        .slice(0, 4)
        .map(({ quote }) => quote),
      told: letter.provisions.join(', ') || null,
    },
    line('D07', 'Hovedhensyn: hvad der er lagt vægt på', 'Main considerations', grounds.considerations, owed),
    line(
      'D08',
      'Oplysninger og hvor de kommer fra',
      'Facts and their sources',
      uniqueBy(
        grounds.sources.map(({ passage }) => passage),
        ({ index }) => index,
      ),
      owed,
    ),
    views.length === 0
      ? {
          id: 'D09',
          label: { da: 'Borgerens synspunkter og svaret på dem', en: 'The citizen’s views and the reply' },
          state: 'kan-ikke-ses',
          quotes: [],
          told: null,
        }
      : line(
          'D09',
          'Borgerens synspunkter og svaret på dem',
          'The citizen’s views and the reply',
          uniqueBy(
            answered.map(({ reply }) => reply).filter((reply) => reply !== null),
            ({ index }) => index,
          ),
          true,
          `${answered.length} af ${views.length} besvaret`,
        ),
    line('D12', 'Omfang af hjælpen', 'Extent of the help', extent.told, grants),
    line('D25a', 'Klageinstans', 'Complaint body', klage.instans, owed),
    line('D25b', 'Hvor klagen skal hen', 'Where to send the complaint', klage.vej, owed),
    line(
      'D25c',
      'Klagefrist',
      'Time limit for complaining',
      klage.frist,
      owed,
      klage.fristWeeks[0] === undefined ? null : `${Math.round(klage.fristWeeks[0].weeks)} uger`,
    ),
    { id: 'D23', label: { da: 'Partshøring', en: 'Party hearing' }, ...hearingState(letter) },
    line('D32', 'Hvem man kan kontakte', 'Whom to contact', letter.contact, false),
    line('D01b', 'Underskrift', 'Signature', letter.signature, false),
  ]
}

/** A hearing is held before the letter: most letters can't show whether it was. */
function hearingState(letter: Letter): Pick<ChecklistLine, 'state' | 'quotes' | 'told'> {
  const told = letter.passages.filter(({ lower }) => /partshør|høringssvar|i høring|hørt dig/.test(lower))
  return {
    state: told.length > 0 ? 'fundet' : 'kan-ikke-ses',
    quotes: told.slice(0, 3).map((passage) => quotePassage(letter, passage)),
    told: null,
  }
}
