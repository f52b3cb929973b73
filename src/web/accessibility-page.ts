import type { Lang } from '../base/words.ts'
import type { Frame } from './layout.ts'
import { type Prose, prosePage } from './prose-page.ts'

export function accessibilityPage(frame: Frame): string {
  return prosePage(frame, '/tilgaengelighed', STATEMENT)
}

const STATEMENT: Record<Lang, Prose> = {
  da: {
    title: 'Tilgængelighedserklæring',
    text: `
Holdbar skal kunne bruges af alle. Målet er WCAG 2.2 på niveau AA, som går videre end lovens krav (WCAG 2.1 AA gennem EN 301 549).

Den kommune, der stiller Holdbar til rådighed, laver sin egen erklæring i Digitaliseringsstyrelsens WAS-Tool og skriver her, hvem man kan kontakte. Denne side er et grundlag for den.

## Hvad der er gjort

- Alle sider kan bruges uden script. Alt, der kan trykkes på eller skrives i, er almindelige links, knapper og felter, som et tastatur kan nå.
- Svaret gives altid i ord. Farve, form og streg kommer oveni.
- Bemærkninger og ord er bundet sammen med links begge veje.
- Siderne passer til en skærm på 320 pixel. Det svarer til 400 procents forstørrelse på en skærm på 1280 pixel.
- Høj kontrast og ønsket om mindre bevægelse følges.

## Hvordan det er afprøvet

Hver slags side er afprøvet automatisk med axe-core på dansk og engelsk, også med fejl i formularen og med et resultat. Smal skærm og brug uden script er afprøvet i Chromium, hver gang programmet ændres. Det er disse veje med tastatur alene også: at tjekke et brev og læse svaret, at logge ind, åbne en sag og skrive et behov, og at bede om at blive ringet op, lægge et papir i sin sag og få besked på mail.

## Hvad vi ved ikke er godt nok

- Hele vejen gennem en sag og Ankestyrelsens og lederens sider er ikke afprøvet med tastatur alene.
- Tekst, der er forstørret til 200 procent, prøves i hånden. Der er endnu ikke skrevet ned, hvornår det er gjort.
- Der er ikke afprøvet med skærmlæser eller af mennesker, der bruger hjælpemidler.
- Teksten i et brev vises, som den er læst. Overskrifter og tabeller i en fil bliver til almindelige afsnit.
- Rapporten er en HTML-side. Den kan udskrives til PDF, men den fil er ikke kontrolleret for tilgængelighed.
- På de engelske sider er reglernes tekst og eksempler, det læste brev og det, der er skrevet i en sag, på dansk. Det er mærket som dansk, så en skærmlæser kan skifte stemme. Det gælder ikke linjer, der kun for en dels vedkommende er danske, på lister, man vælger fra.
`,
  },
  en: {
    title: 'Accessibility statement',
    text: `
Everyone should be able to use Holdbar. The aim is WCAG 2.2 at level AA, which goes further than the law (WCAG 2.1 AA through EN 301 549).

The municipality that offers Holdbar makes its own statement in WAS-Tool of the Danish Agency for Digital Government and writes here whom to contact. This page is a basis for it.

## What has been done

- All pages can be used without script. Whatever can be pressed or written in is a plain link, button or field, which a keyboard can reach.
- The answer is always given in words. Colour, shape and line come on top.
- Remarks and words are tied together by links both ways.
- The pages fit a screen of 320 pixels. That is as much as 400 per cent zoom on a screen of 1280 pixels.
- High contrast and the wish for less motion are respected.

## How it was tested

Every kind of page is tested automatically with axe-core in Danish and English, also with errors in the form and with a result. Narrow screen and use without script are tested in Chromium whenever the program changes. So are these ways by keyboard alone: to check a letter and read the answer, to sign in, open a case and write a need, and to ask to be called, lay a paper in one’s case and be told by mail.

## What we know is not good enough

- The whole way through a case, and the pages of the board and the leader, have not been tested by keyboard alone.
- Text enlarged to 200 per cent is tried by hand. It is not yet written down when that was done.
- It has not been tested with a screen reader, nor by people who use assistive technology.
- The text of a letter is shown as it was read. Headings and tables of a file become plain paragraphs.
- The report is an HTML page. It can be printed to PDF, but that file has not been checked for accessibility.
- On the English pages, the text and examples of the rules, the letter and what is written in a case are in Danish. They are marked as Danish, so that a screen reader can change its voice. Lines that are Danish only in part, in lists to choose from, are not.
`,
  },
}
