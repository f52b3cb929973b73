import { isNonEmpty, uniqueBy } from '../../../base/list.ts'
import { quotePassage, type Letter } from '../../../stages/07-letter/letter.ts'
import type { Passage } from '../../../stages/07-letter/passage.ts'
import { phrase } from '../../../text/pattern.ts'
import type { Rule } from '../../rule.ts'
import { fails, holds, notApplicable, type Finding } from '../../verdict.ts'
import { godSkik } from './source.ts'

interface Term {
  readonly id: string
  readonly pattern: RegExp
}

const term = (id: string, ...words: string[]): Term => ({ id, pattern: phrase(...words) })

/** Words of the trade that a citizen can't be expected to know. */
const TERMS: readonly Term[] = [
  term('VUM', 'vum(?:-\\p{L}+)?>', 'vum 2\\.0', 'voksenudredningsmetode\\p{L}*'),
  term('FFB', 'ffb>', 'fælles faglige begreber'),
  term('ADL', 'adl(?:-\\p{L}+)?>'),
  term('FKO', 'fko>'),
  term('AMPS', 'amps(?:-\\p{L}+)?>'),
  term('ICF', 'icf>'),
  term('KRAP', 'krap>'),
  term('GAF', 'gaf(?:-\\p{L}+)?>'),
  term('WHODAS', 'whodas\\p{L}*'),
  term('mestring', 'mestring(?:en|sevne\\p{L}*|sstrategi\\p{L}*)?>'),
  term('funktionsevnevurdering', 'funktionsevnevurdering\\p{L}*'),
  term('udfører', 'udfører(?:en|s|ens)?>', 'udførerenhed\\p{L}*'),
  term('visitation', 'visitation(?:en)?>', 'visiter(?:es|et|ing)\\p{L}*', 'revisitation\\p{L}*'),
  term('recovery', 'recovery\\p{L}*'),
  term('rehabilitering', 'rehabiliterende'),
  term('psykoedukation', 'psykoedukation\\p{L}*'),
  term('eksekutive funktioner', 'eksekutive? \\p{L}+'),
  term('neuropædagogik', 'neuropædagogi\\p{L}+'),
  term('kompensationsprincippet', 'kompensationsprincip\\p{L}*'),
  term('myndighed', 'myndighed (?:har|vurderer|finder|bevilger|træffer|følger)'),
  term('indsatsmål', 'indsatsmål\\p{L}*'),
  term('støttebehovsniveau', 'støttebehovs\\p{L}+'),
  term('low arousal', 'low arousal'),
  // "Du bestiller selv varer" is no office.
  term(
    'bestiller',
    'bestiller(?:en|ens|enhed\\p{L}*|funktion\\p{L}*)>',
    '(?:som|er|kommunens|vores) bestiller(?=[.,;]|$| (?:har|skal|af))',
  ),
  term('domæner', '\\p{L}*domæne(?:r|rne|t)?>'),
  term(
    'fagsprog',
    'operationaliser\\p{L}*',
    'stilladser\\p{L}*',
    'habituel\\p{L}*',
    '(?:aktivitets|deltagelses)(?:-|mæssige?)\\p{L}*',
    'taksonomi\\p{L}*',
    'matchet (?:med|op)',
  ),
  term('kognitive funktioner', 'kognitiv\\p{L}* (?:funktion|vanskelighed|deficit|profil)\\p{L}*'),
]
/** Methods, scores and domains: two of them in one sentence, and no citizen can follow it. */
const METHOD = new Set([
  'VUM',
  'FFB',
  'ADL',
  'FKO',
  'AMPS',
  'ICF',
  'KRAP',
  'GAF',
  'WHODAS',
  'neuropædagogik',
  'recovery',
  'eksekutive funktioner',
  'mestring',
  'domæner',
  'fagsprog',
  'støttebehovsniveau',
])
const EXPLAINS = phrase(
  'dvs\\.?',
  'det vil sige',
  'altså',
  'det betyder',
  'betyder',
  'en metode',
  'er en (?:metode|måde|samtale)',
  'er et (?:skema|redskab)',
  'som er',
  'der er (?:en|et)',
  'kaldes',
  'kalder vi',
  'med andre ord',
  'handler om',
  'hvordan du klarer',
  'evnen til',
  'det er (?:en|et|dem|den|der)',
  'står for',
)
const MOST = 3

/** A term is fine where the letter says what it means. */
export const fagord: Rule<Letter> = {
  id: 'fagord',
  title: { da: 'Fagord er forklaret', en: 'Terms of the trade are explained' },
  checklist: ['D32'],
  sources: [godSkik],

  check(letter) {
    if (letter.kind === 'kvalitetsstandard' || letter.kind === 'andet')
      return notApplicable('Teksten er ikke et brev til en borger.')
    const used = letter.passages.flatMap((passage) =>
      isRead(passage)
        ? TERMS.filter(({ pattern }) => pattern.test(passage.lower)).map(({ id, pattern }) => ({
            id,
            pattern,
            passage,
          }))
        : [],
    )
    const unexplained = uniqueBy(used, ({ id }) => id).filter(
      ({ pattern }) =>
        !letter.passages.some(
          (passage, i) => pattern.test(passage.lower) && isExplained(passage, letter.passages[i + 1], pattern),
        ),
    )
    const dense = letter.passages.find(
      (passage) =>
        isRead(passage) &&
        unexplained.filter(({ id, pattern }) => METHOD.has(id) && pattern.test(passage.lower)).length >= 2,
    )
    const findings: readonly Finding[] = [
      ...(dense === undefined ? [] : [{ ...DENSE, quote: quotePassage(letter, dense) }]),
      ...unexplained
        .filter(({ passage }) => passage !== dense)
        .slice(0, MOST)
        .map(({ id, passage }): Finding => ({ ...told(id), quote: quotePassage(letter, passage) })),
    ]
    return isNonEmpty(findings) ? fails(...findings) : holds
  },
}

function isRead({ section, block }: Passage): boolean {
  return (
    section !== 'klage' &&
    section !== 'bilag' &&
    section !== 'hoved' &&
    section !== 'kontakt' &&
    section !== 'regler' &&
    block.kind !== 'line' &&
    block.kind !== 'heading'
  )
}

/** In the same sentence, in brackets of several words, or by the sentence that follows. */
function isExplained({ lower }: Passage, after: Passage | undefined, pattern: RegExp): boolean {
  const from = pattern.exec(lower)?.index ?? 0
  const rest = lower.slice(from)
  return (
    EXPLAINS.test(rest) ||
    /^[^.;]{0,40}\((?:[^()\s]+\s){2,}[^()]+\)/.test(rest) ||
    /^(?:det (?:er|betyder|vil sige|handler)|metoden|dvs)/.test(after?.lower ?? '')
  )
}

const DENSE: Omit<Finding, 'quote'> = {
  mangel: 'forstaaelighed',
  level: 'advarsel',
  what: {
    da: 'Sætningen er skrevet i metoder og scorer, som borgeren ikke kan kende.',
    en: 'The sentence is written in methods and scores that the citizen can’t know.',
  },
  why: {
    da: 'Borgeren skal kunne forstå begrundelsen uden at kende kommunens egne ord.',
    en: 'The citizen should understand the grounds without knowing the municipality’s own words.',
  },
  remedy: {
    da: 'Skriv med almindelige ord, hvad I har set, og hvad det betyder for borgeren. Lad metodens navne stå i journalen.',
    en: 'Write in plain words what you saw and what it means for the citizen. Leave the names of methods to the file.',
  },
}

function told(word: string): Omit<Finding, 'quote'> {
  return {
    mangel: 'forstaaelighed',
    level: 'raad',
    what: { da: `Fagordet »${word}« er ikke forklaret.`, en: `The term “${word}” is not explained.` },
    why: {
      da: 'Borgeren skal kunne forstå begrundelsen uden at kende kommunens egne ord.',
      en: 'The citizen should understand the grounds without knowing the municipality’s own words.',
    },
    remedy: {
      da: 'Skriv, hvad ordet betyder, eller brug et almindeligt ord.',
      en: 'Write what the word means, or use a plain one.',
    },
  }
}
