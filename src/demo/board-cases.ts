import type { PlainDate } from '../base/date.ts'
import { type BothEnds, decided, drafted, outcomeOf, part, received } from './demo-outcome.ts'
import { refuse } from './demo-refusal.ts'
import { DemoStory } from './demo-story.ts'
import { upholdAndSend } from './demo-upheld.ts'

/** With the board, with every document that the case has; nobody there has begun to write. */
export function waitingAtBoard(today: PlainDate): BothEnds {
  const story = new DemoStory(today, {
    slug: 'inger',
    number: 21,
    name: 'Inger Falk',
    street: 'Bakkevej 9',
    since: 138,
  })
  const [letters = story.id('breve')] = refuse(story, 70, {
    asked: 'Jeg får angst af breve fra det offentlige og vil gerne have en at åbne dem sammen med.',
    heard: 'Jeg åbner kun dem uden rude.',
    isUnheeded: true,
    needs: [
      {
        name: 'breve',
        activity: 'at åbne breve fra det offentlige',
        theme: 'samfundsliv',
        goal: 'At Inger svarer til tiden og ikke mister ydelser.',
        own: 'Ruden i kuverten er nok. Så ligger den i skabet, til nogen spørger efter den.',
        seen: 'Inger havde åbnet to af tre breve, da bostøtten kom i marts.',
        aside: 'Inger havde selv åbnet de fleste breve.',
        reason: 'Inger havde selv åbnet to af tre breve, da bostøtten kom i marts.',
      },
    ],
  })
  upholdAndSend(story, 70, {
    words: 'De to breve, jeg havde åbnet, var fra biblioteket. Det tredje var fra jer.',
    parts: [
      {
        need: letters,
        argument: 'De to breve, jeg havde åbnet, var fra biblioteket.',
        reply: 'Vi har spurgt bostøtten, som ikke har noteret, hvem brevene var fra. Det ene havde kommunens logo.',
        why: 'Inger har åbnet mindst ét brev fra det offentlige selv.',
      },
    ],
  })
  const board = received(story, '11207', 30)
  return { ours: story.told(), board }
}

/** The board’s caseworker has written a draft, and the head of appeals is to read it. */
export function waitingForSignature(today: PlainDate): BothEnds {
  const story = new DemoStory(today, {
    slug: 'finn',
    number: 22,
    name: 'Finn Ager',
    street: 'Kirkestien 2',
    since: 183,
  })
  const [club = story.id('klub')] = refuse(story, 115, {
    asked: 'Jeg vil gerne ud blandt andre igen. Jeg har brug for en, der går med de første gange.',
    heard: 'Jeg går tur om natten, fordi der ikke er nogen.',
    isUnheeded: true,
    needs: [
      {
        name: 'klub',
        activity: 'at komme ud blandt andre',
        theme: 'socialt-liv',
        goal: 'At Finn kommer i værestedet to gange om ugen.',
        own: 'Jeg har stået ude foran værestedet tre gange og er gået hjem igen.',
        seen: 'Finn går selv lange ture og er ikke hjemme ved to af fem besøg.',
        aside: 'Finn kommer ud hver dag.',
        reason: 'Finn går selv lange ture hver dag og kommer dermed ud blandt andre.',
      },
    ],
  })
  upholdAndSend(story, 115, {
    words: 'At gå tur om natten er ikke at være blandt andre. Spørg lederen af værestedet.',
    parts: [
      {
        need: club,
        argument: 'At gå tur om natten er ikke at være blandt andre.',
        reply: 'Bostøtten skriver, at Finn går ture, men ikke hvornår på dagen.',
        why: 'Finn kommer ud af sin lejlighed hver dag uden hjælp.',
      },
    ],
  })
  const board = received(story, '10951', 74)
  const outcome = outcomeOf(story, board, 2, [
    part(
      story,
      'klub',
      [club],
      {
        kind: 'hjemvisning',
        category: 'A',
        flaws: [
          {
            mangel: 'mangelfuldt-oplyst',
            need: club,
            missingSource: 'fagperson',
            matter: 'Hvad der sker, når Finn kommer til værestedet.',
            arose: 'foer-afgoerelsen',
          },
        ],
        instructions: [
          {
            id: story.id('anv-1'),
            need: club,
            text: 'Spørg lederen af værestedet.',
            source: 'fagperson',
            matter: 'Hvad sker der, når Finn kommer til værestedet, og hvad ville der skulle til, for at han går ind?',
            reason: 'Finn siger, at han har stået udenfor tre gange, og ingen i sagen har set ham der.',
            purpose: 'funktionsnedsaettelse',
          },
        ],
      },
      'Sagen siger, at Finn går ture. Den siger intet om, hvad der sker, når han skal være sammen med andre, og det er det, han har søgt hjælp til.',
    ),
  ])
  return { ours: story.told(), board: drafted(board, outcome, story.ago(2)) }
}

/** The board agreed with the municipality: nothing more is to be done. */
export function upheldByBoard(today: PlainDate): BothEnds {
  const story = new DemoStory(today, {
    slug: 'ruth',
    number: 23,
    name: 'Ruth Holst',
    street: 'Mosevej 33',
    since: 208,
  })
  const [clean = story.id('rent')] = refuse(story, 140, {
    asked: 'Jeg vil gerne have hjælp til at gøre rent, for det var rarere, da min mand levede.',
    heard: 'Ja, jeg gør det jo selv. Jeg gider det bare ikke alene.',
    needs: [
      {
        name: 'rent',
        activity: 'at gøre rent',
        theme: 'praktiske-opgaver-i-hjemmet',
        goal: 'At Ruth har det rent, som hun plejer.',
        own: 'Jeg gør det hver lørdag, men det var rarere, da vi var to.',
        seen: 'Ruth gør rent hver lørdag, og der er rent ved alle besøg siden august.',
        aside: 'Ruth ønsker selskab og siger selv, at hun gør rent hver lørdag.',
        reason: 'Ruth gør selv rent hver lørdag, og der er rent ved alle besøg siden august.',
      },
    ],
  })
  upholdAndSend(story, 140, {
    words: 'Jeg synes, at man godt kunne få lidt hjælp, når man er blevet alene.',
    parts: [
      {
        need: clean,
        argument: 'Man kunne godt få lidt hjælp, når man er blevet alene.',
        reply:
          'Det er svært at blive alene, og vi har fortalt om besøgsvenner og sorggruppen. Støtte til rengøring kræver, at Ruth ikke kan gøre rent selv, og det kan hun.',
        why: 'Ruth gør selv rent hver uge og siger ikke, at noget hindrer hende i det.',
      },
    ],
  })
  const board = received(story, '10702', 99)
  story.at(14)
  const outcome = outcomeOf(story, board, 14, [
    part(
      story,
      'rent',
      [clean],
      { kind: 'stadfaestelse', criticism: [] },
      'Både Ruth og bostøtten siger, at hun gør rent hver uge. Ønsket om selskab er forståeligt, men det er ikke et behov for støtte til rengøring.',
    ),
  ])
  const there = decided(story, board, outcome)
  return { ours: story.told(), board: there }
}
