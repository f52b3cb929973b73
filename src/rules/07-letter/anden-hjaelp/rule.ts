import { quotePassage, type Letter } from '../../../stages/07-letter/letter.ts'
import { phrase } from '../../../text/pattern.ts'
import type { Rule } from '../../rule.ts'
import { fails, holds, notApplicable, unknown } from '../../verdict.ts'
import { fvl7, rsl5 } from './source.ts'

/** The municipality's own word that there is a need. */
const SEES_NEED = phrase(
  '(?:vi|kommunen|forvaltningen|udvalget) (?:[^ ,.;]+ ){0,3}?(?:se|ser|anerkender|forstår|er opmærksom\\p{L}*|er klar over|er enige? i|tvivler ikke)>[^.;]{0,60}?(?:svært|behov|brug for|vanskelig|udfordr|har det|hårdt|problem)\\p{L}*',
  '(?:har|er der) (?:vi |kommunen )?(?:[^ ,.;]+ )?forståelse for',
  '(?:du|borger(?:en)?|ansøger) (?:har|kan have) (?:fortsat |et |stadig |stort )*(?:behov|brug) for (?:hjælp|støtte)',
  'er ikke i tvivl om',
  'vi kan (?:godt )?se, at',
)
/** Any direction at all. */
const DIRECTION = phrase(
  '(?:du|i|borger(?:en)?|ansøger) (?:kan(?! ikke| desværre| derfor)|er velkommen til|har mulighed for) (?:[^.;]{0,50}?)(?:søge|kontakte|henvende|ringe|få|benytte|bruge|tale|komme|møde|gå|prøve)',
  'vejled\\p{L}*',
  'henvis\\p{L}*',
  'anbefal\\p{L}*',
  'råde[r]? (?:vi |dig )',
  'opfordr\\p{L}*',
  'foreslå\\p{L}*',
  '(?:vi|kommunen) (?:har )?(?:[^ ,.;]+ ){0,2}?(?:tilbyder|oprettet|bedt|aftalt|henvist|sender|hjælper|kontakter|talt med)',
  'caf[eé]\\p{L}*',
  'værested\\p{L}*',
  'åben rådgivning',
  'frivillig\\p{L}*',
  'sorggruppe\\p{L}*',
  'akuttilbud\\p{L}*',
  'egen læge',
  'psykolog\\p{L}*',
  '§+ ?(?:10|12|82|83|84|86|99|100|104|112|116)(?: [a-d])?>',
  'søge? (?:igen|på ny|om)',
  'skal du ringe',
  'ring til',
  'kontakt ',
  'dæk\\p{L}* (?:dér|der|af)',
  'kan (?:i stedet )?(?:få|tilbyde)',
  'dukh',
  'borgerrådgiver\\p{L}*',
  'forening\\p{L}*',
  'akuttelefon\\p{L}*',
  'gruppe\\p{L}*',
  'forløb\\p{L}*',
)

/** Whoever is refused though a need is seen should be told where else to turn. */
export const andenHjaelp: Rule<Letter> = {
  id: 'anden-hjaelp',
  title: {
    da: 'Et afslag viser vej til anden hjælp, når kommunen ser et behov',
    en: 'A refusal shows the way to other help where a need is seen',
  },
  checklist: ['D27'],
  sources: [rsl5, fvl7],

  check(letter) {
    if (letter.kind !== 'afgoerelse') return notApplicable('Teksten er ikke en afgørelse.')
    if (letter.decision === 'ukendt') return unknown('resultatet')
    if (letter.decision !== 'afslag' && letter.decision !== 'ophoer') return notApplicable('Borgeren får hjælp.')
    const open = letter.passages.filter(
      ({ section, voice, block }) =>
        section !== 'klage' &&
        section !== 'bilag' &&
        section !== 'regler' &&
        section !== 'hoved' &&
        voice !== 'lov' &&
        block.kind !== 'line',
    )
    const seen = open.find(
      ({ lower, voice }) =>
        voice !== 'borger' && SEES_NEED.test(lower) && !/ikke (?:[^ ]+ ){0,3}?(?:behov|brug for)/.test(lower),
    )
    if (seen === undefined || open.some(({ lower, voice }) => voice !== 'borger' && DIRECTION.test(lower))) return holds
    return fails({
      mangel: 'vejledning',
      level: 'raad',
      quote: quotePassage(letter, seen),
      what: {
        da: 'Brevet ser et behov, men viser ikke vej til anden hjælp.',
        en: 'The letter sees a need but shows no way to other help.',
      },
      why: {
        da: 'Kommunen skal se på alle muligheder for hjælp og vejlede om dem, også hos andre end kommunen.',
        en: 'The municipality must look at every option of help and guide about it, also outside the municipality.',
      },
      remedy: {
        da: 'Skriv, hvor borgeren kan søge hjælp i stedet, og hvem der kan kontaktes.',
        en: 'Write where the citizen can seek help instead, and whom to contact.',
      },
    })
  },
}
