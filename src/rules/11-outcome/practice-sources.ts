import { plainDate } from '../../base/date.ts'
import type { LawSource } from '../../law/source.ts'

// What the rules on the board's decision rest on besides statute.

export const codes2018: LawSource = {
  act: 'praksis',
  reference: 'Gennemgang af 166 omgjorte sager, 2018: mangler',
  short: 'Gennemgang 2018, mangler',
  words: {
    da: 'For hver omgjort sag er det skrevet, hvilken mangel der afgjorde den, og hvilke mangler der ellers blev fundet.',
    en: 'For each reversed case it was written which flaw decided, and which others were found.',
  },
  url: null,
  inForce: { from: plainDate('2018-12-31') },
  confidence: 'kildedokument',
}

export const kinds2018: LawSource = {
  act: 'praksis',
  reference: 'Gennemgang af 166 omgjorte sager, 2018: fem typer handleanvisning',
  short: 'Gennemgang 2018, typer af handleanvisning',
  words: {
    da: 'En anvisning er bedst, når den nævner kilden og emnet og siger hvorfor. Er kilde og form åbne, ved kommunen ikke, hvad der er nok.',
    en: 'An instruction is best when it names the source and the matter and says why. Where source and form are left open, the municipality does not know what is enough.',
  },
  url: null,
  inForce: { from: plainDate('2018-12-31') },
  confidence: 'kildedokument',
}

export const contact2018: LawSource = {
  act: 'praksis',
  reference: 'Gennemgang af 166 omgjorte sager, 2018: kontakt med kommune og borger',
  short: 'Gennemgang 2018, kontakt',
  words: {
    da: 'I de omgjorte sager var der næsten ingen kontakt med kommunen eller borgeren, før sagen blev sendt tilbage.',
    en: 'In the reversed cases there was hardly any contact with municipality or citizen before the case was sent back.',
  },
  url: null,
  inForce: { from: plainDate('2018-12-31') },
  confidence: 'kildedokument',
}
