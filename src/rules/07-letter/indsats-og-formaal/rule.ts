import { quotePassage, type Letter } from '../../../stages/07-letter/letter.ts'
import type { Passage } from '../../../stages/07-letter/passage.ts'
import { phrase } from '../../../text/pattern.ts'
import type { Rule } from '../../rule.ts'
import { fails, holds, notApplicable } from '../../verdict.ts'
import { sel3 } from './source.ts'
import { isGiven } from '../../../stages/07-letter/clause-result.ts'

/** A stay or a treatment is granted somewhere, not in principle. */
export const indsatsOgFormaal: Rule<Letter> = {
  id: 'indsats-og-formaal',
  title: {
    da: 'En bevilling af botilbud eller behandling siger, hvilket tilbud det er',
    en: 'A grant of housing or treatment says which offer it is',
  },
  checklist: ['D36'],
  sources: [sel3],

  check(letter) {
    if (letter.kind !== 'afgoerelse') return notApplicable('Teksten er ikke en afgørelse.')
    if (letter.lawDate < sel3.inForce.from) return notApplicable('Reglen er kun læst for tiden fra 2024.')
    const granted = letter.results.find(
      ({ kind, passage }) =>
        isGiven(kind) &&
        !RETELLS_LAW.test(passage.lower) &&
        letter.citations.some(
          (cited) =>
            cited.passage === passage &&
            NAMED_EFFORT.has(cited.paragraph) &&
            (cited.act === 'SEL' || cited.act === null),
        ),
    )
    if (granted === undefined) return notApplicable('Brevet bevilger ikke hjælp efter §§ 101, 103, 104 eller 107-110.')
    const own = letter.passages.filter(
      ({ section, voice, block }) =>
        section !== 'klage' &&
        section !== 'kontakt' &&
        section !== 'bilag' &&
        section !== 'hoved' &&
        voice !== 'borger' &&
        block.kind !== 'line',
    )
    if (own.some((passage) => names(passage))) return holds
    const open = own.find(({ lower }) => UNDECIDED.test(lower))
    return fails({
      mangel: 'meddelelse',
      level: open === undefined ? 'advarsel' : 'fejl',
      quote: quotePassage(letter, open ?? granted.passage),
      what: {
        da: 'Brevet bevilger et tilbud uden at sige, hvilket tilbud det er.',
        en: 'The letter grants an offer without saying which offer it is.',
      },
      why: {
        da: 'Afgørelsen skal sige, hvilken konkret indsats der sættes i gang, og hvorfor. Ellers kan borgeren hverken tage imod den eller klage over den.',
        en: 'The decision must say which concrete effort is started and why. Else the citizen can neither accept nor appeal it.',
      },
      remedy: {
        da: 'Skriv tilbuddets navn, hvad det skal hjælpe med, og hvornår det begynder.',
        en: 'Write the name of the offer, what it is to help with, and when it begins.',
      },
    })
  },
}

/** "Efter § 107 kan vi tilbyde ophold, når en borger …": the act retold of anyone, whatever this citizen gets. */
const RETELLS_LAW = phrase(
  '(?:vi|kommunen|kommunalbestyrelsen) (?:kan|skal|må) (?:[^ ,]+ )?(?:tilbyde|give|yde)(?:[^.;]{0,160}?) (?:når|hvis|til) (?:en |den |de )?(?:borger(?:e)?|person(?:er)?|man|nogen|voksne|mennesker)>',
  '(?:kan|skal) (?:vi|kommunen|kommunalbestyrelsen) (?:[^ ,]+ )?(?:tilbyde|give|yde)(?:[^.;]{0,160}?) (?:når|hvis|til) (?:en |den |de )?(?:borger(?:e)?|person(?:er)?|man|nogen|voksne|mennesker)>',
)
const NAMED_EFFORT: ReadonlySet<string> = new Set(['101', '103', '104', '107', '108', '109', '110'])
const UNDECIDED = phrase(
  '(?:hvilket|hvor|det konkrete|et egnet|et passende|et relevant|et konkret|endeligt|valg af) (?:[^ .]+ ){0,3}?(?:tilbud\\p{L}*|botilbud\\p{L}*|plads\\p{L}*|sted\\p{L}*)',
  'når (?:vi|kommunen|der) (?:har|er) (?:fundet|fundet et)',
  '(?:finde|søge efter|lede efter|finder|udpege) (?:[^ .]+ ){0,4}?(?:tilbud|botilbud|plads|sted)',
  'på venteliste',
  'tilbud(?:det)? … (?:findes|udpeges|aftales|vælges|meddeles) (?:senere|nærmere)?',
)
const PLACE =
  /(?:botilbud|bosted|bofællesskab|tilbud|plads|ophold|bolig|værksted|center|flytte|bo |forsorgshjem|herberg|krisecenter|behandling|værested|dagtilbud|aktivitets|kollegi|indskriv|starte|begynde)/
/** A capital letter inside the sentence, after a word of place, that is no month, weekday, office or municipality. */
const NAME =
  /(?:\b(?:på|hos|i|ved|tilbuddet|botilbuddet|bostedet|bofællesskabet|værkstedet|dagtilbuddet|centret|centeret|krisecentret|forsorgshjemmet|kollegiet|behandlingscentret|herberget|hedder|er|til)|[„"“«'])\s*["„“«']?((?!Servicelov|Lov|Kommunen|Ankestyrelsen|Vi\b|Du\b|Din\b|Sel\b|SEL|VUM|Danmark|Januar|Februar|Marts|April|Maj|Juni|Juli|August|September|Oktober|November|December|Mandag|Myndighed)[A-ZÆØÅ][A-Za-zÀ-ÖØ-öø-ÿ\d'-]+)(?![A-Za-zÀ-ÖØ-öø-ÿ]*\s+[Kk]ommune)/

function names({ text, lower }: Passage): boolean {
  return (
    PLACE.test(lower) && NAME.test(text) && !/[Ff]ra \p{Lu}\p{L}+ af|udtalelse|statusnotat|vurdering fra/u.test(text)
  )
}
