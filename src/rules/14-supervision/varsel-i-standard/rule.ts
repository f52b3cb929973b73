import { isNonEmpty } from '../../../base/list.ts'
import { ownClauses, type Clause, type Standard } from '../../../stages/14-supervision/standard.ts'
import { phrase } from '../../../text/pattern.ts'
import type { Rule } from '../../rule.ts'
import { notApplicable } from '../../verdict.ts'
import { failsAt } from '../found.ts'
import { lastsTooLong, TOO_LONG } from './preventive.ts'
import { sel3a, sel82b } from './source.ts'

const COVERED = /^SEL § (?:95|96|98)$/
const CUTS = phrase(
  'nedsæt\\p{L}*',
  'nedsatte?',
  'varsl\\p{L}* for',
  'sætte[srt]? (?:[^ ]+ ){0,3}?ned',
  'reducer\\p{L}*',
  'ophør\\p{L}*',
  'bortfald\\p{L}*',
  'falde[rs]? (?:[^ ]+ )?bort',
  'fratag\\p{L}*',
  'frakend\\p{L}*',
  'stopp\\p{L}*',
  'ændr\\p{L}*',
  'regulere[srt]?',
  'reguleringer',
  'afslut\\p{L}*',
  'inddrag\\p{L}*',
  'opsig\\p{L}*',
  'færre timer',
  '(?:lavere|mindre) (?:timetal|tilskud|hjælp)',
  'sættes timerne op eller ned',
  'hjælpen (?:stopper|slutter)',
  'ned i',
)
const NOTICE =
  /(\d{1,3}|en|et|to|tre|fire|seks|otte|ti|tolv|løbende) ?(uger?s?|måned(?:er|ers|s)?|dages?) ?(?:s )?(?:skriftlig[A-Za-zÀ-ÖØ-öø-ÿ]* )?(?:varsel|frist)/
const VARSEL =
  /vars(?:el|l)[A-Za-zÀ-ÖØ-öø-ÿ]*[^.;]{0,30}?(\d{1,3}|en|et|to|tre|fire|seks|otte|ti|tolv) ?(uger?s?|måned(?:er|ers|s)?|dages?)(?![A-Za-zÀ-ÖØ-öø-ÿ])/
const EFFECT =
  /(?:virkning|træder i kraft|får virkning|gennemføres|sker|nedsættes|ophører|bortfalder)[^.;]{0,30}?(\d{1,3}|en|et|to|tre|fire|seks|otte|ti|tolv) ?(uger?s?|måned(?:er|ers|s)?|dages?) (?:efter|fra)/
const AT_ONCE = phrase(
  'uden varsel',
  'uden forudgående varsel',
  'med omgående virkning',
  'med det samme',
  'straks',
  'fra dags dato',
  'fra (?:den førstkommende|den første i|næste|udgangen af|den 1\\. i|den følgende) (?:[^ ]+ )?(?:måned\\p{L}*)',
  'med virkning fra afgørelse\\p{L}*',
  '(?:fra |ved )?(?:den|med) første i (?:den )?(?:følgende )?måned(?:en)?,? (?:efter|der følger)',
  '(?:fra )?den første i den følgende måned',
  'ved (?:den |det |næste )?(?:næste )?(?:lønkørsel|lønperiode)',
)
const NUMBER: Readonly<Record<string, number>> = {
  en: 1,
  et: 1,
  to: 2,
  tre: 3,
  fire: 4,
  seks: 6,
  otte: 8,
  ti: 10,
  tolv: 12,
}
/** Notice between the citizen and the helpers, and changes that the citizen asks for. */
const NO_CUT = phrase(
  'opsigelse\\p{L}* af (?:hjælper|ansat|medarbejder)\\p{L}*',
  'hjælperen?s?',
  'hjælperne',
  'ansættelse\\p{L}*',
  'medarbejder\\p{L}*',
  'vagtplan\\p{L}* (?:ændres|lægges|meldes|udleveres)',
  'ferie\\p{L}*',
  'afbud\\p{L}*',
  'til (?:gunst|fordel)',
  'øges',
  'forhøj\\p{L}*',
  'udvid\\p{L}*',
  'leverandør\\p{L}*',
  'oplyse',
  'meddele',
  'genvurder\\p{L}*',
  'klage\\p{L}*',
  'død\\p{L}*',
  'egen anmodning',
  'eget ønske',
)

function tooShort({ lower }: Clause): boolean {
  if (!CUTS.test(lower) || NO_CUT.test(lower)) return false
  if (/(?:14|fjorten) ugers?/.test(lower)) return false
  const [, number, unit] = NOTICE.exec(lower) ?? VARSEL.exec(lower) ?? EFFECT.exec(lower) ?? []
  if (number === undefined) return AT_ONCE.test(lower)
  const each = (unit ?? '').startsWith('dag') ? 1 / 7 : (unit ?? '').startsWith('måned') ? 4.35 : 1
  return (NUMBER[number] ?? Number(number)) * each < 13
}

/** A shorter notice than fourteen weeks stated for help under §§ 95, 96 or 98, or longer help under § 82 b than its six months. */
export const varselIStandard: Rule<Standard> = {
  id: 'varsel-i-standard',
  title: {
    da: 'Lovens egne frister for hjælpen gælder: 14 ugers varsel efter §§ 95, 96 og 98, højst 6 måneder efter § 82 b',
    en: 'The act’s own limits on help hold: 14 weeks’ notice under §§ 95, 96 and 98, 6 months at most under § 82 b',
  },
  checklist: ['D22'],
  sources: [sel3a, sel82b],

  check(standard) {
    const lasting = standard.lawDate < sel82b.inForce.from ? [] : ownClauses(standard).filter(lastsTooLong)
    if (isNonEmpty(lasting)) return failsAt(standard, lasting, { ...TOO_LONG, sources: [sel82b] })
    if (!standard.provisions.some((short) => COVERED.test(short)))
      return notApplicable('Standarden handler ikke om hjælp med lovbestemt varsel eller længde.')
    const on = ownClauses(standard).filter(
      (clause) => clause.part !== 'klage' && clause.about.some((short) => COVERED.test(short) || short === 'SEL § 3 a'),
    )
    return failsAt(standard, on.filter(tooShort), TOLD)
  },
}

const TOLD = {
  mangel: 'lovbestemt-frist',
  level: 'fejl',
  what: {
    da: 'Standarden lader hjælpen blive sat ned eller falde bort med kortere varsel end 14 uger.',
    en: 'The standard lets help be cut or withdrawn with less than 14 weeks’ notice.',
  },
  why: {
    da: 'Loven giver borgeren 14 uger fra modtagelsen af afgørelsen til at indrette sig, og hjælpere skal kunne opsiges i den tid.',
    en: 'The act gives the citizen 14 weeks from receipt of the decision to adjust, and to give helpers notice.',
  },
  remedy: {
    da: 'Skriv, at afgørelsen først får virkning 14 uger efter, at borgeren har modtaget den.',
    en: 'Write that the decision takes effect 14 weeks after the citizen received it.',
  },
} as const
