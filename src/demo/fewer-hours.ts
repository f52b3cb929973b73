import type { PlainDate } from '../base/date.ts'
import { BAKKELUND, type DemoCase, PETER } from './demo-case.ts'
import { acknowledge, complain, reassess, sendToBoard } from './demo-appeal.ts'
import { approve, hear, hearAnswer, propose, send } from './demo-ending.ts'
import { DemoStory, hoursAWeek, sel85 } from './demo-story.ts'

/** From four hours to two; what the two hours no longer cover is said by nobody. Upheld, and with the board. */
export function fewerHours(today: PlainDate): DemoCase {
  const story = new DemoStory(today, {
    slug: 'jens',
    number: 31,
    name: 'Jens Ove Kaas',
    street: 'Møllestien 3',
    since: 150,
    place: BAKKELUND,
    procedure: 'opfoelgning',
  })
  story.at(144)
  story.consented('Bostøtten må spørges om de behov, sagen handler om.')
  const talk = story.source('samtale', 'borger', 'Samtale hos Jens Ove')
  const status = story.source('status', 'udfoerer', 'Statusnotat fra bostøtten')
  story.paper(
    'status',
    'Statusnotat fra bostøtten',
    'Jens Ove laver nu selv sin madplan. Vasketøj og opvask bliver kun gjort, når bostøtten er der og sætter det i gang.',
  )
  story.paper(
    'samtale',
    'Samtale hos Jens Ove',
    'Jens Ove fortæller: Madplanen kan jeg godt nu. Med vasketøj og opvask går jeg bare i stå, når jeg er alene om det. Så ligger det i flere uger.',
  )
  const food = story.need('mad', 'at lave mad', 'praktiske-opgaver-i-hjemmet', {
    origin: { kind: 'hidtidig-hjaelp' },
    words: 'Madplanen kan jeg godt nu.',
    goal: 'At Jens Ove laver mad fire dage om ugen.',
    wish: 'At nogen kigger planen igennem med mig.',
  })
  const clean = story.need('orden', 'at holde orden hjemme', 'praktiske-opgaver-i-hjemmet', {
    origin: { kind: 'hidtidig-hjaelp' },
    words: 'Jeg går bare i stå, når jeg er alene om det.',
    goal: 'At Jens Ove får vasket tøj og vasket op hver uge.',
    wish: 'En, der sætter det i gang sammen med mig.',
  })
  const cleanOwn = story.said(
    talk,
    clean,
    'konsekvens',
    'taler-for',
    'Jeg går bare i stå, når jeg er alene om det. Så ligger det i flere uger.',
    true,
  )
  const less = story.said(status, food, 'konsekvens', 'taler-imod', 'Jens Ove laver nu selv sin madplan.')
  const cleanSeen = story.said(
    status,
    clean,
    'konsekvens',
    'taler-for',
    'Vasketøj og opvask bliver kun gjort, når bostøtten er der og sætter det i gang.',
  )
  for (const [need, hours] of [
    [food, 2],
    [clean, 2],
  ] as const)
    story.write({
      kind: 'former-grant-recorded',
      grant: { need, provision: sel85, what: 'Bostøtte', extent: hoursAWeek(hours), from: story.ago(900) },
    })
  story.reviewed('Ja.')
  story.at(132)
  hear(story, [less])
  story.at(124)
  const heard = 'Det med maden passer.'
  hearAnswer(story, heard, 'Jens Ove bekræfter det, bostøtten har set.')
  story.paper('hoeringssvar', 'Svar på partshøring', heard)
  story.at(108)
  story.judged(food, 'indenfor', 'På grund af skizofrenien har Jens Ove brug for, at nogen kigger planen igennem.', {
    statements: [less],
  })
  story.judged(clean, 'indenfor', 'På grund af skizofrenien går Jens Ove i stå, når ingen sætter det i gang.', {
    statements: [cleanOwn, cleanSeen],
  })
  story.assessed(
    food,
    'Vi lægger vægt på, at Jens Ove nu selv laver sin madplan, og at det er nok at kigge den igennem.',
    [less],
    'Bostøtten har set det uge for uge, og Jens Ove er enig.',
  )
  story.assessed(
    clean,
    'Jens Ove har fået støtte i flere år og vurderes at kunne holde orden med mindre støtte.',
    [],
    null,
    {
      setAside: [{ statement: cleanSeen, why: 'Det vurderes, at Jens Ove kan opøve det.' }],
    },
  )
  const grant = {
    kind: 'bevilget',
    provision: sel85,
    extent: hoursAWeek(1),
    form: 'individuel',
    provider: 'Bostøtten Engen',
    toldProvider: hoursAWeek(1),
  } as const
  story.answered(
    food,
    { ...grant, content: 'En bostøtte kigger madplanen igennem.', purpose: 'At Jens Ove laver mad fire dage om ugen.' },
    {
      kind: 'nedsaettelse',
      cause: 'borgerens-forhold',
      explained: 'Da støtten blev givet, kunne Jens Ove ikke lave en madplan selv. Det kan han nu.',
    },
  )
  story.answered(
    clean,
    {
      ...grant,
      content: 'En bostøtte hjælper med at holde orden.',
      purpose: 'At Jens Ove får vasket tøj og vasket op hver uge.',
    },
    {
      kind: 'nedsaettelse',
      cause: 'serviceniveau',
      explained: 'Støtten svarer nu til det, kommunen normalt giver.',
    },
  )
  story.at(102)
  propose(story, { effective: story.later(30) })
  story.at(100, PETER)
  approve(story, 'Svarer til vores niveau.')
  story.at(99)
  send(story, 'Jens Ove fik resultatet forklaret og sagde, at han ville klage.')
  story.paper(
    'afgoerelse',
    'Afgørelse om bostøtte',
    'Du får to timers bostøtte om ugen: en time til mad og en time til at holde orden. Før fik du fire timer.',
  )
  story.at(90)
  const complaint =
    'Maden er jeg enig i. Men jeg kan ikke holde orden alene, og det skriver bostøtten også. En time er der ikke noget ved.'
  complain(story, complaint, { contested: [clean] })
  acknowledge(story)
  story.paper('klage', 'Klage fra Jens Ove Kaas', complaint)
  story.at(70, PETER)
  reassess(story, [
    {
      kind: 'fastholdt',
      need: clean,
      replies: [
        {
          argument: 'Jeg kan ikke holde orden alene, og det skriver bostøtten også.',
          reply: 'En time om ugen giver bostøtten mulighed for at sætte det i gang.',
        },
      ],
      why: 'En time om ugen er nok til at sætte vasketøj og opvask i gang.',
    },
  ])
  story.at(69)
  sendToBoard(story, {
    afgoerelse: { papers: ['afgoerelse'] },
    klage: { papers: ['klage'] },
    genvurdering: { papers: ['genvurdering'] },
    'oplysninger-fra-borgeren': { papers: ['samtale'] },
    statusnotater: { papers: ['status'] },
    partshoering: { papers: ['hoering'] },
    hoeringssvar: { papers: ['hoeringssvar'] },
    'tidligere-bevilling': { lacks: 'Den gamle bevilling ligger i et system, der er lukket.' },
    kvalitetsstandard: { lacks: 'Standarden er under revision.' },
  })
  return story.told()
}
