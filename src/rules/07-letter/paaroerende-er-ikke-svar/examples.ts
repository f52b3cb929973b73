import { aGrant, aRefusal } from '../../../stages/07-letter/letter.specimen.ts'
import type { Examples } from '../../rule.ts'

const care = (grounds: string): string =>
  aRefusal({
    title: 'Svar på ansøgning om hjælp til bad',
    opening: 'Kære Karla Vind\n\nDu har søgt om hjælp til bad og til at få støttestrømper på efter servicelovens § 83.',
    result: 'Afgørelse\n\nDu får ikke hjælp til bad og støttestrømper.',
    law: 'Regler\n\nAfgørelsen er truffet efter § 83, stk. 1, nr. 1, i lov om social service.',
    grounds: `Begrundelse\n\n${grounds}`,
  })
const chores = (grounds: string): string =>
  aRefusal({
    title: 'Svar på ansøgning om rengøring',
    opening: 'Kære Karla Vind\n\nDu har søgt om hjælp til rengøring efter servicelovens § 83.',
    result: 'Afgørelse\n\nDu får ikke hjælp til rengøring.',
    law: 'Regler\n\nAfgørelsen er truffet efter § 83, stk. 1, nr. 2, i lov om social service.',
    grounds: `Begrundelse\n\n${grounds}`,
  })

const company = (grounds: string): string =>
  aRefusal({
    title: 'Svar på ansøgning om ledsagelse',
    opening: 'Kære Karla Vind\n\nDu har søgt om 15 timers ledsagelse om måneden efter servicelovens § 97.',
    result: 'Afgørelse\n\nDin ansøgning kan ikke imødekommes.',
    law: 'Regler\n\nAfgørelsen er truffet efter § 97 i lov om social service.',
    grounds: `Begrundelse\n\n${grounds}`,
  })

export const examples: Examples = {
  holds: [
    { name: 'Søsteren vil gerne og er spurgt', text: aRefusal() },
    {
      name: 'Moren vil gerne blive ved',
      text: aRefusal({
        grounds:
          'Begrundelse\n\nDin mor har fortalt, at hun gerne vil hjælpe dig med posten, og det gør hun hver søndag.',
      }),
    },
    {
      name: 'Familien kan ikke forpligtes',
      text: aRefusal({
        grounds:
          'Begrundelse\n\nVi kan ikke forvente, at din familie hjælper dig. Vi har lagt vægt på, at du selv handler ind.',
      }),
    },
    {
      name: 'Husstanden kan selv gøre rent efter § 83',
      text: chores('Din hustru er rask og gør rent i dag. Rengøringen kan derfor løses af jer i fællesskab.'),
    },
    {
      name: 'Personlig pleje er ikke ægtefællens opgave',
      text: care('Badet er ikke noget, din hustru skal hjælpe med. Du bader selv hver morgen.'),
    },
    {
      name: 'En pårørende leder hjælperne efter § 95',
      text: aRefusal({
        opening: 'Kære Karla Vind\n\nDu har søgt om BPA efter servicelovens § 96.',
        result:
          'Afgørelse\n\nDu får afslag på BPA. Du får fortsat 42 timer om ugen efter § 95, stk. 3, og her kan din mor stå for hjælperne.',
      }),
    },
    {
      name: 'Rapporten følger med, så broren kan læse den',
      text: aRefusal({
        grounds:
          'Begrundelse\n\nVi har lagt vægt på, at du selv handler ind. Vi sender rapporten med dette brev, så du og din bror kan læse den i ro og mag.',
      }),
    },
    {
      name: 'Veninden følger med, men borgeren færdes også alene',
      text: company(
        'Du har en veninde, som tager dig med til koncerter. Det er ikke derfor, du får nej. Du tager selv bussen til nye steder hver uge, og du færdes altså alene.',
      ),
    },
  ],
  fails: [
    {
      name: 'Ledsagelse afslås, fordi en veninde følger med',
      text: company(
        'Vi lægger til grund, at du på grund af synet ikke kan færdes alene. Du har imidlertid en veninde fra studietiden, som har taget dig med til både stævner og koncerter, og ordningen ville ikke give dig noget nyt.',
      ),
      quote: 'en veninde fra studietiden',
    },
    {
      name: 'Ægtefællen skal hjælpe med badet',
      text: care('Din ægtefælle må derfor hjælpe dig med badet.'),
      quote: 'Din ægtefælle må',
    },
    {
      name: 'Ægtefæller har ansvar for hinanden',
      text: care('Din hustru er rask, og ægtefæller har ansvar for hinanden.'),
      quote: 'ansvar for hinanden',
    },
    {
      name: 'Badet løses af jer i fællesskab',
      text: care('Opgaverne kan derfor løses af jer i fællesskab.'),
      quote: 'i fællesskab',
    },
    {
      name: 'En pårørende skal selv hjælpe i stedet for § 95',
      text: aRefusal({
        opening: 'Kære Karla Vind\n\nDu har søgt om kontant tilskud efter servicelovens § 95.',
        result: 'Afgørelse\n\nDu får afslag på tilskud efter § 95. Din mor må stå for rengøringen og badet.',
      }),
      quote: 'Din mor må stå for',
    },
    {
      name: 'Ægtefællen må køre',
      text: aRefusal({ grounds: 'Begrundelse\n\nKørsel til speciallægen må din ægtefælle derfor sørge for.' }),
      quote: 'ægtefælle',
    },
    {
      name: 'Løses i familien',
      text: aRefusal({ grounds: 'Begrundelse\n\nVi mener, at opgaven kan løses af din familie.' }),
      quote: 'løses af din familie',
    },
    {
      name: 'Forsørgelsespligt',
      text: aRefusal({
        grounds: 'Begrundelse\n\nÆgtefæller har gensidig forsørgelsespligt, og der kan derfor ikke bevilges støtte.',
      }),
      quote: 'forsørgelsespligt',
    },
  ],
  notApplicable: [
    { name: 'Fuldt medhold', text: aGrant() },
    {
      name: 'Kvittering for en ansøgning',
      text: 'Kære Karla\n\nVi har modtaget din ansøgning om støtte. Du kan forvente svar inden 8 uger.\n\nVenlig hilsen\nMette Lund',
    },
  ],
  unknown: [],
}
