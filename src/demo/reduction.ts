import type { PlainDate } from '../base/date.ts'
import { type DemoCase, HANNE } from './demo-case.ts'
import { approve, hear, hearAnswer, propose } from './demo-ending.ts'
import { DemoStory, hoursAWeek, sel85 } from './demo-story.ts'

/** Less than before, with the grounds that a reduction asks for: what has changed, since when, and why less is enough. */
export function reduction(today: PlainDate): DemoCase {
  const story = new DemoStory(today, {
    slug: 'nadia',
    number: 10,
    name: 'Nadia Storm',
    street: 'Fjordparken 9',
    since: 60,
    procedure: 'opfoelgning',
  })
  story.at(52)
  story.consented('Bostøtten i Birkehus og psykiateren må spørges om de behov, sagen handler om.')
  story.at(48)
  const talk = story.source('samtale', 'borger', 'Samtale hos Nadia')
  const status = story.source('status', 'udfoerer', 'Statusnotat fra bostøtten i Birkehus')
  const doctor = story.source('psykiater', 'speciallaege', 'Erklæring fra psykiateren')
  const post = story.need('post', 'at åbne og forstå post', 'praktiske-opgaver-i-hjemmet', {
    origin: { kind: 'hidtidig-hjaelp' },
    words: 'Brevene fra kommunen tør jeg ikke åbne alene.',
    goal: 'At Nadia får åbnet sin post hver uge og ved, hvad der skal svares på.',
    wish: 'En, der sidder ved siden af.',
  })
  const own = story.said(
    talk,
    post,
    'konsekvens',
    'taler-for',
    'Brevene fra kommunen tør jeg ikke åbne alene. Banken og reklamerne klarer jeg.',
    true,
  )
  const written = story.said(
    doctor,
    post,
    'konsekvens',
    'taler-for',
    'Angsten gør, at hun ikke kan åbne breve fra myndigheder alene. En ydelse er blevet stoppet, fordi et brev lå uåbnet.',
  )
  const less = story.said(
    status,
    post,
    'konsekvens',
    'taler-imod',
    'Nadia har siden maj selv åbnet reklamer og breve fra banken. Det er kun breve fra myndigheder, der stadig kræver støtte.',
  )
  story.write({
    kind: 'former-grant-recorded',
    grant: {
      need: post,
      provision: sel85,
      what: 'Støtte til at åbne og forstå post',
      extent: hoursAWeek(2),
      from: story.ago(800),
    },
  })
  story.reviewed('Ja, sådan er det.')
  story.at(40)
  hear(story, [less])
  story.at(33)
  hearAnswer(
    story,
    'Det er rigtigt nok, at jeg selv åbner det fra banken nu.',
    'Nadia bekræfter det, bostøtten har set, og vurderingen er den samme.',
  )
  story.at(15)
  story.judged(
    post,
    'indenfor',
    'På grund af angsten kan Nadia ikke åbne breve fra myndigheder alene, og en ydelse er blevet stoppet af den grund.',
    { statements: [own, written] },
  )
  story.assessed(
    post,
    'Vi lægger vægt på, at Nadia siden maj selv har åbnet reklamer og breve fra banken, men på grund af angsten stadig har brug for støtte, når det gælder breve fra myndigheder.',
    [own, written, less],
    'Bostøtten har set fremgangen fra uge til uge, og Nadia beskriver selv, hvad der er svært.',
  )
  story.answered(
    post,
    {
      kind: 'bevilget',
      provision: sel85,
      extent: hoursAWeek(0.5, 1),
      content:
        'En bostøtte sidder ved siden af, mens Nadia åbner breve fra myndigheder, og hjælper hende med at svare.',
      purpose: 'At Nadia får åbnet sin post hver uge og ved, hvad der skal svares på.',
      form: 'individuel',
      provider: 'Birkehus',
      toldProvider: hoursAWeek(0.5, 1),
      from: story.later(45),
    },
    {
      kind: 'nedsaettelse',
      cause: 'borgerens-forhold',
      explained:
        'Da støtten blev givet, kunne Nadia ikke åbne nogen breve selv. Siden maj har hun selv åbnet reklamer og breve fra banken, og det er kun breve fra myndigheder, der kræver støtte. Det kan nås på en halv til en hel time om ugen.',
    },
  )
  story.at(8)
  propose(story, { effective: story.later(37) })
  story.at(3, HANNE)
  approve(story, 'Det er sagt, hvad der har ændret sig, siden hvornår, og hvorfor den nye tid er nok.')
  return story.told()
}
