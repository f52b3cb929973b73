import { quotePassage, type Letter } from '../../../stages/07-letter/letter.ts'
import { phrase } from '../../../text/pattern.ts'
import type { Rule } from '../../rule.ts'
import { fails, holds, notApplicable } from '../../verdict.ts'
import { sel85a } from './source.ts'

/** Whom one lets in is no detail for someone who has lived on the street. */
export const leverandoervalg85a: Rule<Letter> = {
  id: 'leverandoervalg-85a',
  title: {
    da: 'Følges ønsket om leverandør efter § 85 a ikke, siger brevet hvorfor',
    en: 'Where the wish for a supplier under § 85 a is not followed, the letter says why',
  },
  checklist: ['D35'],
  sources: [sel85a],

  check(letter) {
    if (letter.kind !== 'afgoerelse') return notApplicable('Teksten er ikke en afgørelse.')
    if (!letter.citations.some(({ paragraph, act }) => paragraph === '85 a' && (act === 'SEL' || act === null)))
      return notApplicable('Brevet handler ikke om støtte efter § 85 a.')
    const wish = letter.passages.findIndex(
      ({ lower, section }) => section !== 'klage' && WISHES.test(lower) && SUPPLIER.test(lower),
    )
    const wished = letter.passages[wish]
    if (wished === undefined) return notApplicable('Brevet nævner ikke et ønske om leverandør.')

    const near = letter.passages.slice(wish, wish + 4).filter(({ section }) => section !== 'klage')
    const refused = near.find(({ lower }) => NOT_FOLLOWED.test(lower) && !FOLLOWED.test(lower))
    if (refused === undefined || near.some(({ lower }) => REASON.test(lower))) return holds
    return fails({
      mangel: 'mangelfuld-begrundelse',
      level: 'fejl',
      quote: quotePassage(letter, refused),
      what: {
        da: 'Borgerens ønske om, hvem der skal give støtten, følges ikke, og brevet siger ikke hvorfor.',
        en: 'The citizen’s wish for who gives the support is not followed, and the letter does not say why.',
      },
      why: {
        da: 'Loven kræver en begrundelse, fordi tilliden til den, der giver støtten, er en del af metoden.',
        en: 'The act demands a reason, because trust in the one who gives the support is part of the method.',
      },
      remedy: {
        da: 'Skriv, hvad der er til hinder for ønsket, eller følg det.',
        en: 'Write what stands in the way of the wish, or follow it.',
      },
    })
  },
}

const WISHES = phrase(
  'ønske\\p{L}*',
  'bedt om',
  'bad om',
  'hellere',
  'helst',
  'foretrække\\p{L}*',
  'foretrak',
  'peget på',
  'valgt',
)
const SUPPLIER = phrase(
  'leverandør\\p{L}*',
  'udfører\\p{L}*',
  'støtteperson\\p{L}*',
  'medarbejder\\p{L}*',
  'kontaktperson\\p{L}*',
  'forsorgshjem\\p{L}*',
  'herberg\\p{L}*',
  'boform\\p{L}*',
  'bostøtte(?:team|medarbejder)?\\p{L}*',
  'team\\p{L}*',
  'støtten (?:bliver |blev )?(?:givet|leveret|fra)',
  'ctt-\\p{L}+',
  'icm-\\p{L}+',
)
const NOT_FOLLOWED = phrase(
  'ikke … (?:imødekomm\\p{L}*|følge\\p{L}*|muligt|opfyld\\p{L}*|efterkomm\\p{L}*|ske|lade sig gøre|tage hensyn)',
  '(?:kan|følger|imødekommer|bliver) … ikke',
  'i stedet',
  'en anden (?:leverandør|medarbejder|udfører)',
  'leveres af',
  'varetages af',
  'giver afslag',
)
const FOLLOWED = phrase(
  'som (?:du|borger\\p{L}*) (?:har )?ønske\\p{L}*',
  'følger (?:vi|kommunen) (?:dit|ønsket)',
  'imødekommer (?:vi )?(?:dit )?ønske',
)
const REASON = phrase(
  'fordi',
  'da>',
  'idet',
  'eftersom',
  'skyldes',
  'grund(?:en)?>',
  'begrundelsen?>',
  'begrunde\\p{L}*',
  'årsag\\p{L}*',
  'lagt vægt',
  'ikke (?:har )?plads',
  'ingen ledige',
  'kapacitet',
  'uddannet',
  'erfaring',
  'vurderer',
  'nedlagt',
  'fratrådt',
  'stoppet',
)
