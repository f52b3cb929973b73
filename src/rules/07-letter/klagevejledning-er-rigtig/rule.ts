import { isNonEmpty } from '../../../base/list.ts'
import { WRONG_BODIES } from '../../../law/complaint-body.ts'
import { isAdverse, quotePassage, type Letter } from '../../../stages/07-letter/letter.ts'
import type { Passage } from '../../../stages/07-letter/passage.ts'
import { phrase } from '../../../text/pattern.ts'
import type { Rule } from '../../rule.ts'
import { fails, holds, notApplicable, type Finding, type Level } from '../../verdict.ts'
import { isBeyondAppeal } from '../beyond-appeal.ts'
import { demandedForm } from './form.ts'
import { wrongLimits } from './limit.ts'
import { frieForm, rb13, rsl66, rsl67, sel166 } from './source.ts'
import { TELLS, type Wrong } from './tells.ts'

/** That what is told of the right to complain is so; whether it is told at all is another rule's matter. */
export const klagevejledningErRigtig: Rule<Letter> = {
  id: 'klagevejledning-er-rigtig',
  title: {
    da: 'Det, brevet siger om at klage, er rigtigt',
    en: 'What the letter says about complaining is right',
  },
  checklist: ['D25'],
  sources: [rsl66, rsl67, sel166, rb13, frieForm],

  check(letter) {
    if (letter.kind !== 'afgoerelse') return notApplicable('Teksten er ikke en afgørelse.')
    const told = letter.klagevejledning.passages.filter(({ lower }) => !EARLIER.test(lower))
    if (told.length === 0) return notApplicable('Brevet siger ikke noget om at klage.')

    const found: readonly (readonly [Wrong, Passage | null | undefined])[] = [
      ['body', wrongBody(told)],
      [
        'final',
        isBeyondAppeal(letter) === false
          ? told.find(({ lower }) => FINAL.test(lower) && !/ankestyrelse/.test(lower))
          : undefined,
      ],
      ['direct', straightToTheBoard(told)],
      ...wrongLimits(letter)
        .slice(0, 1)
        .map(({ kind, passage }) => [kind, passage] as const),
      ['late', told.find(rejectsTheLate)],
      ['form', demandedForm(told)],
    ]
    const findings: readonly Finding[] = found.flatMap(([wrong, passage]): readonly Finding[] =>
      passage === null || passage === undefined
        ? []
        : [
            {
              mangel: 'klagevejledning',
              level: levelOf(wrong, letter),
              quote: quotePassage(letter, passage),
              ...TELLS[wrong],
            },
          ],
    )
    return isNonEmpty(findings) ? fails(...findings) : holds
  },
}

/** A complaint sent to the board is sent on to the municipality; a full grant owes no guidance at all. */
function levelOf(wrong: Wrong, letter: Letter): Level {
  return wrong === 'direct' || isAdverse(letter) === false ? 'advarsel' : 'fejl'
}

const EARLIER = phrase(
  'hjemvis\\p{L}*',
  'principmeddelelse\\p{L}*',
  'principafgørelse\\p{L}*',
  'du klagede',
  'din klage (?:af|fra)',
  'har (?:du )?klaget>',
)

const ABOLISHED = phrase(
  'det sociale (?:anke)?nævn',
  'de sociale (?:anke)?nævn',
  'social(?:e|t)? ankenævn\\p{L}*',
  'ankenævn\\p{L}*',
  'klagenævn\\p{L}*',
  'nævnet>',
  'beskæftigelsesankenævn\\p{L}*',
  'amtsankenævn\\p{L}*',
  'amt(?:et|s|srådet)?>',
  'statsamt\\p{L}*',
  'statsforvaltning\\p{L}*',
  'revaliderings- og pensionsnævn\\p{L}*',
)
const FORMERLY = /tidligere|før hed|nu ankestyrelsen|erstatte|afløst|patientklagenævn|ligebehandling/

const KNOWN = WRONG_BODIES.flatMap(({ names }) => names).join('|')
const OTHER = `(?:[^ ]+ ){0,2}?(?:${KNOWN}|borgmester\\p{L}*|byråd\\p{L}*|kommunalbestyrelse\\p{L}*|borgerrådgiver\\p{L}*|socialudvalg\\p{L}*|[^ ]*udvalg(?:et|ets)?>|[^ ]*direktør\\p{L}*|centerchef\\p{L}*|afdelingsleder\\p{L}*|socialchef\\p{L}*|familieretshus\\p{L}*|byret\\p{L}*|landsret\\p{L}*|domstol\\p{L}*|socialtilsyn\\p{L}*|ombudsmand\\p{L}*|styrelsen for patient\\p{L}*|social- og boligstyrelsen|socialstyrelsen|ministeri\\p{L}*)`
const DECIDES = phrase(
  `klage[rn]? (?:til|hos) ${OTHER}`,
  `(?:afgjort|behandlet|vurderet|besvaret) (?:endeligt )?(?:af|i) ${OTHER}`,
  `(?:afgøres|behandles|vurderes|besvares|træffes) (?:endeligt |derefter |så )*af ${OTHER}`,
  `(?:på|ind)(?:klages|bringes|bringe) (?:[^ ]+ ){0,3}?(?:til|for) ${OTHER}`,
  `(?:sendes|sende|stiles|indgives|rettes|videresendes) (?:[^ ]+ ){0,3}?til ${OTHER}`,
  `klageinstans(?:en)?:? (?:er )?${OTHER}`,
  `${OTHER} (?:behandler|afgør|træffer|tager stilling til) (?:[^ ]+ ){0,3}?(?:klage\\p{L}*|sagen|afgørelse)`,
)
/** The municipality has no last word where Ankestyrelsen can be asked. */
const FINAL = phrase(
  '(?:kommunens|udvalgets|vores|byrådets|forvaltningens) (?:[^ ]+ ){0,4}?(?:afgørelse|beslutning|svar)(?: [^ ]+){0,4}? er (?:herefter |derefter )?endelig',
  '(?:udvalg|kommune|byråd|forvaltning|chef|direktør)\\p{L}*[^.;]{0,30} har det sidste ord',
  'endelig(?:t)? (?:afgjort|besluttet) (?:af|i) (?:kommunen|udvalget|byrådet|forvaltningen)',
  '(?:afgørelsen|beslutningen) (?:er|anses for) endelig og kan ikke (?:på)?klages',
)

function wrongBody(told: readonly Passage[]): Passage | undefined {
  const abolished = told.find(({ lower }) => ABOLISHED.test(lower) && !FORMERLY.test(lower))
  if (abolished !== undefined) return abolished
  // Beside Ankestyrelsen, another body may be named for another purpose: help to complain, how one was treated.
  if (told.some(({ lower }) => lower.includes('ankestyrelse'))) return undefined
  return told.find(
    ({ lower }) =>
      DECIDES.test(lower) && !/hjælp|vejled|rådgiv(?:ning|er dig)|opførsel|betjening|sagsbehandlingstid/.test(lower),
  )
}

const DIRECT = phrase(
  '(?:klage[nr]?|den|brevet|skriv|send|sende) … (?:direkte )?til ankestyrelsen(?:,? (?:på|att|nytorv|[^ ]+vej|[^ ]+torv|\\d{4}|ast@|via|digital|teglholm))',
  '(?:klage[nr]?|den) (?:skal |bedes |kan |må )*(?:du |i )*(?:være )?(?:sendes|sende|sendt|stiles|indsendes|indsende|indgives|indgive|indgivet|fremsendes|rettes|afleveres|indbringes|modtaget)(?: [^ .,;]+){0,4}? (?:til|hos|i|af) ankestyrelsen',
  '(?:du|i|de) (?:skal|bedes|kan) (?:selv )?(?:sende|indsende|indgive|rette) (?:[^ .]+ ){0,4}?til ankestyrelsen',
  'send (?:[^ .]+ ){0,3}?til ankestyrelsen',
  'direkte til ankestyrelsen',
  'ankestyrelsen skal (?:senest )?(?:have|modtage)',
  'henvende (?:dig|dem|jer) (?:direkte )?til ankestyrelsen',
)
const BY_THE_MUNICIPALITY = phrase(
  '(?:vi|kommunen|der|som|forvaltningen|myndigheden|så|hvorefter|derefter|videre|og) … (?:videre)?sende[rs]?',
  'bliver … sendt',
  'videresend\\p{L}*',
  'oversend\\p{L}*',
  'sende[sr]? (?:[^ ]+ ){0,3}?videre',
  'ikke … direkte til ankestyrelsen',
  'går (?:[^ ]+ ){0,3}?(?:sagen|videre)',
  'ønsker du at fastholde',
  'bemærkninger',
)
const TO_THE_MUNICIPALITY = phrase(
  '(?:til|hos|i|af) (?:os|mig|kommunen|[^ ]+ kommune|[^ ]+ [^ ]+ kommune|undertegnede|din (?:rådgiver|sagsbehandler)|forvaltningen|afdelingen|[^ ]*rådgivningen|myndighed\\p{L}*|visitation\\p{L}*|[^ ]*centeret|center [^ ]+)>',
  'via (?:kommunen|[^ ]+ kommune|os)',
  '(?:ringe?|skriv) til mig',
  'ring til',
  'kontakt(?:e)? (?:os|mig|kommunen)',
)

function straightToTheBoard(told: readonly Passage[]): Passage | undefined {
  const direct = told.find(
    ({ lower }) => DIRECT.test(lower) && !BY_THE_MUNICIPALITY.test(lower) && !TO_THE_MUNICIPALITY.test(lower),
  )
  return direct !== undefined &&
    told.some(
      ({ lower }) =>
        TO_THE_MUNICIPALITY.test(lower) &&
        /klag|send|skriv|ring|giv/.test(lower) &&
        !/spørgsmål|velkommen til at/.test(lower),
    )
    ? undefined
    : direct
}

const LATE = phrase(
  'efter fristen\\p{L}*',
  'efter (?:klage)?fristens udløb',
  'efter udløbet af (?:klage)?fristen',
  'for sent',
  'for sene',
  'overskr\\p{L}* (?:[^ ]+ ){0,2}?fristen',
  'fristen (?:[^ ]+ ){0,3}?(?:overskr\\p{L}*|udløbet)',
  'senere end (?:4|fire) uger',
  'efter (?:de )?(?:4|fire) uger',
  'ikke (?:[^ ]+ ){0,4}?inden (?:for )?(?:klage)?fristen',
  'efter (?:klage)?fristen',
  '(?:klager|klagen|klaget) (?:[^ ]+ ){0,2}?ikke (?:[^ ]+ ){0,4}?(?:inden|rettidig\\p{L}*)',
  'når fristen er',
  'er (?:de )?(?:4|fire) uger (?:først )?gået',
  '(?:4|fire) uger er (?:først )?gået',
)
const REJECTS = phrase(
  'afvises',
  'afviser>',
  'afvist',
  '(?:bliver|kan|vil) (?:[^ ]+ ){0,3}?ikke (?:[^ ]+ ){0,2}?behandle[ts]?>',
  'behandles ikke',
  'tages ikke',
  'ser (?:vi )?bort fra>',
  'mister (?:du|borger\\p{L}*|de|man|i)',
  'bortfald\\p{L}* (?:[^ ]+ ){0,3}?(?:ret\\p{L}*|klageadgang\\p{L}*|muligheden)',
  '(?:ret\\p{L}*|klageadgang\\p{L}*|mulighed\\p{L}*) … (?:bortfald\\p{L}*|fortabt|tabt)',
  'fortabe\\p{L}*',
  'ikke længere (?:mulighed|ret|klage)',
  'er (?:afgørelsen|den) endelig',
  'lægges? (?:[^ ]+ ){0,2}?til side',
  'løbet (?:er )?kørt',
  'kan (?:[^ ]+ ){0,3}?ikke (?:længere )?(?:ændres|klages|påklages|prøves|tages op)',
  'ligger (?:[^ ]+ ){0,2}?fast>',
  'ser (?:vi )?ikke på',
  'spildt',
  'henlægge[rs]?>',
  'returneres',
)
const LENIENT =
  /ankestyrelsen (?:kan|afgør|vurderer|beslutter|tager stilling|skal)|som udgangspunkt|særlig|kan (?:blive )?afvis|kan medføre|risikerer|dispens|undtag/

/** "Klager, der er modtaget efter fristen, afvises": that is not for the municipality to do. */
function rejectsTheLate({ lower }: Passage): boolean {
  return LATE.test(lower) && REJECTS.test(lower) && !LENIENT.test(lower)
}
