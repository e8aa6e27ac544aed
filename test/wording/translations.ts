import type {NodeText, Texts} from '../../src/dialog/index.js';

const of = (title: string, nodes: Readonly<Record<string, NodeText>>): Texts => ({
  title,
  nodes,
  kinds: {},
});

/** A few turns of the intake in other languages, as plainly put as the English ones. */
export const translations: Readonly<Record<'de' | 'es' | 'fr' | 'it' | 'nl', Texts>> = {
  de: of('Bevor wir uns treffen', {
    welcome: {
      text:
        'Hallo. Mit diesen Fragen machen Sie sich für das Gespräch bereit. ' +
        'Ich bin ein Programm. Niemand liest mit, während Sie antworten. ' +
        'Sie können jede Frage auslassen, zurückgehen oder aufhören.',
    },
    mood: {
      text: 'Wie war Ihre Stimmung in den letzten zwei Wochen?',
      ends: ['So schlecht, wie ich mir denken kann', 'So gut, wie ich mir denken kann'],
    },
    safety: {
      text:
        'Das frage ich alle. ' +
        'Denken Sie daran, tot zu sein, sich das Leben zu nehmen oder sich weh zu tun?',
      options: {
        no: 'Nein',
        thoughts: 'Ja, ich habe solche Gedanken',
        unsafe: 'Ja, und ich bin gerade nicht sicher vor mir',
        'rather-not': 'Das möchte ich nicht sagen',
      },
    },
    grief: {
      text: 'Ist jemand gestorben, der Ihnen wichtig war?',
      hint: 'Das kann lange her sein. Auch ein Kind vor der Geburt zählt.',
      options: {yes: 'Ja, jemand ist gestorben', no: 'Nein'},
    },
    close: {
      text: 'Wie nah waren Sie und {name} sich?',
      options: {
        very: 'Sehr nah',
        close: 'Nah',
        mixed: 'Nah, aber es war nicht leicht',
        distant: 'Nicht sehr nah',
      },
    },
    dispute: {
      text:
        'Gibt es Streit zwischen Ihnen und jemand in Ihrem Leben? ' +
        'Er kann offen sein, oder Sie behalten ihn für sich.',
      options: {
        open: 'Ja, und wir wissen es beide',
        'kept-in': 'Ja, aber ich behalte es meist für mich',
        no: 'Nein',
      },
    },
    's1-help': {
      text:
        'Danke, dass Sie das sagen. Viele Menschen haben solche Gedanken. ' +
        'Sie müssen nicht warten. Niemand liest das jetzt mit.',
    },
  }),
  es: of('Antes de vernos', {
    welcome: {
      text:
        'Hola. Estas preguntas son para preparar la charla. ' +
        'Soy un programa. Nadie lee lo que pone aquí. ' +
        'Al final verá lo que ha puesto, y usted dirá si lo da o no. ' +
        'Puede dejar una pregunta, ir atrás o parar.',
    },
    mood: {
      text: '¿Qué tal su ánimo en los últimos quince días?',
      ends: ['Lo peor que puedo pensar', 'Lo mejor que puedo pensar'],
    },
    safety: {
      text:
        'Esto lo pregunto a todos. ' +
        '¿Piensa en estar muerto, en quitarse la vida o en hacerse daño?',
      options: {
        no: 'No',
        thoughts: 'Sí, pienso en eso',
        unsafe: 'Sí, y puede que lo haga ahora',
        'rather-not': 'No lo quiero decir',
      },
    },
    grief: {
      text: '¿Ha muerto alguien que le importaba?',
      hint: 'Puede ser de hace mucho. Un bebé que no nació también cuenta.',
      options: {yes: 'Sí, ha muerto alguien', no: 'No'},
    },
    close: {
      text: '¿Se sentía usted cerca de {name}?',
      options: {
        very: 'Muy cerca',
        close: 'Cerca',
        mixed: 'Cerca, pero no fue fácil',
        distant: 'No muy cerca',
      },
    },
    dispute: {
      text: '¿Hay ahora un lío entre usted y otra persona? Puede que los dos lo sepan, o solo usted.',
      options: {
        open: 'Sí, y los dos lo sabemos',
        'kept-in': 'Sí, pero no lo digo',
        no: 'No',
      },
    },
    's1-help': {
      text:
        'Gracias por decirlo. Mucha gente piensa en eso cuando está mal. ' +
        'No tiene que esperar. Nadie lee esto ahora.',
    },
  }),
  fr: of('Avant de se voir', {
    welcome: {
      text:
        'Bonjour. Ces questions vous aident à préparer la séance. ' +
        'Je suis un programme. Personne ne lit ce que vous écrivez ici. ' +
        'À la fin, vous voyez vos réponses et vous dites si on peut les lire. ' +
        'Vous pouvez passer une question ou arrêter.',
    },
    mood: {
      text: 'Comment va votre humeur depuis deux semaines ?',
      ends: ['Aussi basse que possible', 'Aussi bonne que possible'],
    },
    safety: {
      text:
        'Je pose cette question à tout le monde. ' +
        'Pensez-vous à être mort, à vous tuer ou à vous faire du mal ?',
      options: {
        no: 'Non',
        thoughts: 'Oui, je pense à cela',
        unsafe: 'Oui, et je peux le faire maintenant',
        'rather-not': 'Je ne veux pas le dire',
      },
    },
    grief: {
      text: 'Est-ce que quelqu’un qui compte pour vous est mort ?',
      hint: 'Cela peut être ancien. Un bébé mort avant la naissance compte aussi.',
      options: {yes: 'Oui, quelqu’un est mort', no: 'Non'},
    },
    close: {
      text: 'Étiez-vous proche de {name} ?',
      options: {
        very: 'Très proche',
        close: 'Proche',
        mixed: 'Proche, mais ce n’était pas facile',
        distant: 'Pas très proche',
      },
    },
    dispute: {
      text:
        'Y a-t-il un conflit entre vous et quelqu’un ? ' +
        'Vous en parlez, ou vous le gardez pour vous.',
      options: {
        open: 'Oui, et nous le savons tous les deux',
        'kept-in': 'Oui, mais je le garde pour moi',
        no: 'Non',
      },
    },
    's1-help': {
      text:
        'Merci de le dire. Beaucoup de gens y pensent quand ils vont mal. ' +
        'Vous n’avez pas à attendre. Personne ne lit cela maintenant.',
    },
  }),
  it: of('Prima di vederci', {
    welcome: {
      text:
        'Ciao. Queste domande servono a preparare il colloquio. ' +
        'Sono un programma. Nessuno legge quello che scrive qui. ' +
        'Alla fine vede le risposte e dice se si possono leggere. ' +
        'Può saltare una domanda o smettere.',
    },
    mood: {
      text: 'Come è stato il suo umore da due settimane a oggi?',
      ends: ['Basso come non mai', 'Buono come non mai'],
    },
    grief: {
      text: 'È morto qualcuno a cui teneva?',
      hint: 'Può essere anche tanto tempo fa.',
      options: {yes: 'Sì, è morto qualcuno', no: 'No'},
    },
    close: {text: 'Quanto era vicino a {name}?'},
    's1-help': {
      text: 'Grazie di averlo detto. Non deve aspettare. Nessuno legge ora quello che scrive.',
    },
  }),
  nl: of('Voor we elkaar zien', {
    welcome: {
      text:
        'Hallo. Met deze vragen maakt u zich klaar voor het gesprek. ' +
        'Ik ben een programma. Niemand leest mee terwijl u schrijft. ' +
        'Aan het eind ziet u wat u schreef, en u zegt of wij het mogen lezen. ' +
        'U kunt een vraag overslaan, terug gaan of stoppen.',
    },
    mood: {
      text: 'Hoe was uw stemming de laatste twee weken?',
      ends: ['Zo slecht als ik kan denken', 'Zo goed als ik kan denken'],
    },
    grief: {
      text: 'Is er iemand dood gegaan die veel voor u was?',
      hint: 'Het mag lang geleden zijn.',
      options: {yes: 'Ja, er is iemand dood', no: 'Nee'},
    },
    close: {text: 'Hoe goed was de band met {name}?'},
    's1-help': {
      text: 'Dank u dat u het zegt. U hoeft niet te wachten. Niemand leest dit nu mee.',
    },
  }),
};
