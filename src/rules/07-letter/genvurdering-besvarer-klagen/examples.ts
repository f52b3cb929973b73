import { aRefusal } from '../../../stages/07-letter/letter.specimen.ts'
import type { Examples } from '../../rule.ts'

export const examples: Examples = {
  holds: [
    {
      name: 'Klagens punkt er besvaret',
      text: aRefusal({
        title: 'Ny afgørelse efter din klage',
        opening:
          'Kære Karla Vind\n\nDu har klaget den 3. februar 2025 over, at du ikke får støtte til indkøb. Du skriver, at du går i panik i butikken.',
        grounds:
          'Begrundelse\n\nVi har lagt vægt på, at du selv handler ind to gange om ugen. Det fremgår af statusnotatet fra din kontaktperson af 3. februar 2025. Posten åbner du sammen med din søster hver søndag, og det har du fortalt den 20. januar 2025. Du skriver i klagen, at du går i panik. Vi har talt med din kontaktperson om det, og vi vurderer, at panikken ikke hindrer dig, fordi du selv kan gå ud og komme igen.',
      }),
    },
    {
      name: 'Intet nyt, men punkterne er besvaret',
      text: aRefusal({
        title: 'Ny afgørelse efter din klage',
        opening:
          'Kære Karla Vind\n\nDu har klaget den 3. februar 2025 over, at du ikke får støtte til indkøb. Du skriver, at du går i panik i butikken.',
        grounds:
          'Begrundelse\n\nVi har lagt vægt på, at du selv handler ind to gange om ugen. Det fremgår af statusnotatet fra din kontaktperson af 3. februar 2025. Posten åbner du sammen med din søster hver søndag, og det har du fortalt den 20. januar 2025. Du klager over turen til butikken. Vi har spurgt din kontaktperson, og vi mener, at turen er kort nok. Derudover er der ikke fremkommet nye oplysninger.',
      }),
    },
    {
      name: 'Punkterne er besvaret efter nummer',
      text: aRefusal({
        title: 'Genvurdering',
        opening:
          'Karla Vind har den 3. februar 2025 klaget. Vi har set på sagen igen og fastholder afgørelsen. I klagen står 1) at 2 timer ikke er nok, og 2) at der før var seks timer.',
        grounds:
          'Begrundelse\n\nTil 1) Udføreren har målt tiden i januar: posten tager 30 minutter og turen 45 minutter. Til 2) De seks timer var en midlertidig hjælp i fire uger efter udskrivelsen.',
      }),
    },
    {
      name: 'Klagen kom for sent og er sendt til Ankestyrelsen',
      text: 'Solrød Fjordkommune\n\n16. november 2022\n\nKære Karla Vind\n\nSvar på din klage\n\nDu har klaget over vores brev af 13. september. Din klage kom til os den 9. november.\n\nFristen på fire uger er gået. Vi kan ikke selv afvise klagen og har i dag sendt den til Ankestyrelsen, som afgør, om den skal behandles.\n\nVenlig hilsen\nMette Lund, rådgiver\n',
    },
  ],
  fails: [
    {
      name: 'Klagen kom for sent, og kommunen afviser den selv',
      text: 'Solrød Fjordkommune\n\n16. november 2022\n\nKære Karla Vind\n\nSvar på din klage\n\nDu har klaget over vores brev af 13. september. Din klage kom til os den 9. november.\n\nFristen på fire uger er gået. Vi afviser derfor klagen og foretager os ikke mere.\n\nVenlig hilsen\nMette Lund, rådgiver\n',
      quote: 'Vi afviser derfor klagen',
    },
    {
      name: 'Sagen er gennemgået igen, og klagens punkter er ikke besvaret',
      text: aRefusal({
        title: 'Svar på din klage',
        opening:
          'Kære Karla Vind\n\nTak for din klage, som vi fik den 20. februar 2025. I klagen skriver du, at vi har regnet med det forkerte ben.',
        result: '',
        grounds:
          'Vi har nu været sagen igennem igen. Vi har set på, om afgørelsen blev truffet efter de rigtige regler. Den vurdering har vi ikke fundet grund til at ændre.',
      }),
      quote: 'Den vurdering har vi ikke fundet grund til at ændre',
    },
    {
      name: 'Punkterne er nummereret, men kun noteret',
      text: aRefusal({
        title: 'Genvurdering',
        opening:
          'Kære Karla Vind\n\nDu har klaget den 3. februar 2025. Vi har set på klagen igen og fastholder afgørelsen.',
        grounds:
          'Begrundelse\n\nTil 1) Det er noteret, at du mener, at 2 timer ikke er nok. Til 2) Dette indgår i sagen sammen med resten.',
      }),
      quote: 'fastholder afgørelsen',
    },
    {
      name: 'Ingen bemærkninger',
      text: aRefusal({
        title: 'Ny afgørelse efter din klage',
        opening:
          'Kære Karla Vind\n\nDu har klaget den 3. februar 2025 over, at du ikke får støtte til indkøb. Du skriver, at du går i panik i butikken.',
        grounds:
          'Begrundelse\n\nVi har lagt vægt på, at du selv handler ind to gange om ugen. Det fremgår af statusnotatet fra din kontaktperson af 3. februar 2025. Posten åbner du sammen med din søster hver søndag, og det har du fortalt den 20. januar 2025. Klagen giver ikke anledning til bemærkninger.',
      }),
      quote: 'Klagen giver ikke anledning',
    },
    {
      name: 'Intet nyt',
      text: aRefusal({
        title: 'Ny afgørelse efter din klage',
        opening:
          'Kære Karla Vind\n\nDu har klaget den 3. februar 2025 over, at du ikke får støtte til indkøb. Du skriver, at du går i panik i butikken.',
        grounds:
          'Begrundelse\n\nVi har lagt vægt på, at du selv handler ind to gange om ugen. Det fremgår af statusnotatet fra din kontaktperson af 3. februar 2025. Posten åbner du sammen med din søster hver søndag, og det har du fortalt den 20. januar 2025. Din klage indeholder ikke nye oplysninger, og vi fastholder afgørelsen.',
      }),
      quote: 'ikke nye oplysninger',
    },
    {
      name: 'Henviser til den første begrundelse',
      text: aRefusal({
        title: 'Ny afgørelse efter din klage',
        opening:
          'Kære Karla Vind\n\nDu har klaget den 3. februar 2025 over, at du ikke får støtte til indkøb. Du skriver, at du går i panik i butikken.',
        grounds:
          'Begrundelse\n\nVi har lagt vægt på, at du selv handler ind to gange om ugen. Det fremgår af statusnotatet fra din kontaktperson af 3. februar 2025. Posten åbner du sammen med din søster hver søndag, og det har du fortalt den 20. januar 2025. Vi fastholder afgørelsen og henviser til begrundelsen i vores første afgørelse.',
      }),
      quote: 'henviser til begrundelsen',
    },
  ],
  notApplicable: [
    { name: 'Ikke efter en klage', text: aRefusal() },
    {
      name: 'Kvittering',
      text: 'Kære Karla\n\nVi har modtaget din ansøgning om støtte. Du kan forvente svar inden 8 uger.\n\nVenlig hilsen\nMette Lund',
    },
  ],
  unknown: [],
}
