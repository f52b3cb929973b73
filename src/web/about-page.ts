import type { Lang } from '../base/words.ts'
import type { Frame } from './layout.ts'
import { type Prose, prosePage } from './prose-page.ts'

export function aboutPage(frame: Frame): string {
  return prosePage(frame, '/om', ABOUT)
}

const ABOUT: Record<Lang, Prose> = {
  da: {
    title: 'Om Holdbar',
    text: `
Holdbar læser afgørelsesbreve efter servicelovens § 85 og de nærmeste bestemmelser og kommunernes kvalitetsstandarder. Det siger, om teksten ser ud til at holde i en klagesag, hvorfor, og hvad man kan gøre. Det er lavet til rådgivere, faglige ledere og jurister i kommunerne.

## Hvad Holdbar gør

- Finder steder, som efter loven eller Ankestyrelsens praksis ikke holder, og viser dem ud for ordene.
- Siger, hvad der mangler, for eksempel klagevejledning, hjemmel eller en begrundelse for en ændring.
- Læser loven, som den var på afgørelsens egen dato.
- Siger, hvad teksten ikke kan vise, så du selv kan se efter i sagen.
- Siger, om teksten er til at læse.

## Hvad Holdbar ikke gør

- **Træffer ingen afgørelser.** Det er et menneske, der vurderer sagen, skriver brevet og underskriver det.
- **Gemmer ikke det brev, du tjekker.** Fil, tekst og resultat smides væk, når siden er vist. Det kræver ingen cookies, og besøg måles ikke. En sag er noget andet: den gemmes hos den myndighed, der har den, og for at arbejde med den logger man ind, og så sættes de cookies, login kræver.
- **Sender ikke noget videre.** Teksten læses på den maskine, hvor Holdbar kører. Der bruges ingen sprogmodel og ingen tjeneste udefra.
- **Ser ikke sagen.** En regel, der spørger efter noget uden for brevet, svarer, at det ikke kan ses.
- **Giver ingen garanti.** At Holdbar ikke finder fejl, betyder kun, at reglerne ikke fandt nogen i det, teksten viser.

## Hvor svarene kommer fra

Hvert svar kommer fra en regel, der er skrevet af mennesker og kan læses på siden [Regler](/regler): hvad den kræver, hvad den bygger på, hvornår kilden gælder fra, og hvor sikkert det er læst. Samme tekst giver altid samme svar.

## Tre slags bemærkninger

- **Fejl** holder efter loven eller praksis ikke i en klagesag.
- **Advarsel** bliver sandsynligvis kritiseret eller er en risiko.
- **Råd** gør brevet bedre for den, der skal læse det.
`,
  },
  en: {
    title: 'About Holdbar',
    text: `
Holdbar reads decision letters under section 85 of the Danish Act on Social Services and the provisions nearest to it, and municipal quality standards. It says whether the text looks as if it would hold on appeal, why, and what can be done. It is made for caseworkers, team leaders and lawyers in the municipalities.

## What Holdbar does

- Finds passages that by law or by the practice of the appeals board would not hold, and shows them beside the words.
- Says what is missing, such as complaint guidance, a legal basis or the reason for a change.
- Reads the law as it was on the decision’s own date.
- Says what the text can’t show, so that you can look in the case file.
- Says whether the text is readable.

## What Holdbar does not do

- **Makes no decisions.** A person assesses the case, writes the letter and signs it.
- **Does not keep the letter you check.** File, text and result are thrown away when the page has been shown. It needs no cookies, and visits are not measured. A case is another matter: it is kept with the authority that has it, one signs in to work with it, and then the cookies that signing in needs are set.
- **Passes nothing on.** The text is read on the machine where Holdbar runs. No language model and no outside service is used.
- **Does not see the case.** A rule that asks for something outside the letter answers that it can’t be seen.
- **Gives no guarantee.** That Holdbar finds no errors means only that the rules found none in what the text shows.

## Where the answers come from

Each answer comes from a rule written by people, to be read on the page [Rules](/en/regler): what it asks, what it rests on, from when the source applies, and how surely it was read. The same text always gives the same answer.

## Three kinds of remarks

- **Error** would by law or practice not hold on appeal.
- **Warning** is likely to be criticised, or is a risk.
- **Advice** makes the letter better for the one who is to read it.
`,
  },
}
