/** The answers that say more than "no" to a question of safety. */
export const safety = {
  thoughts: 'Yes, I have thoughts like these',
  'self-harm': 'I hurt myself or want to, but I do not wish to die',
  unsafe: 'Yes, and I may act on them, or I am not safe right now',
};

/** What needs care soon, wherever it is asked. */
export const care = {
  text: 'Some things need care soon, so I ask everybody. Is any of this true for you now?',
  hint: 'Choose all that fit.',
  options: {
    'hurt-others': 'I may hurt somebody else',
    voices: 'I hear or see things that others do not, or I feel watched or followed',
    racing: 'For days I have hardly slept, and I am full of energy',
    'drink-drugs': 'I cannot control how much I drink, or my drug use',
    drunk: 'I am drunk or high right now',
    body: 'I have lost weight fast, I faint, or I make myself throw up',
    baby: 'My baby is under one, and I have frightening thoughts or voices',
    none: 'None of these',
  },
};

const THANKS = 'Thank you for saying so. ';
const NOW = 'Please use one of these now. You do not have to wait.';
const TYPED =
  'Thank you for writing this. I am a program and I may get it wrong, so I will ask you plainly. ' +
  'Here is help first. ';
const ENDED = 'The questions stop here, so that you can get help now.';
const GO_ON = {
  text: 'Would you like to go on with the questions, or stop here? Both are fine.',
  options: {'go-on': 'Go on', stop: 'Stop here'},
};
const PRIVATE =
  'If somebody may see this screen, you can leave this page quickly at any time. ' +
  'Here is help that you can use in private.';

/** What is said and asked once a concern is raised. */
export const concerned = {
  's2-help': {text: THANKS + NOW},
  's2-end': {text: ENDED},
  's3-help': {text: `${THANKS}Please call now, so that nobody gets hurt. You do not have to wait.`},
  's3-end': {text: ENDED},
  's11-help': {
    text: `${THANKS}New parents can have thoughts like these, and there is help for them. ${NOW}`,
  },
  's11-end': {text: ENDED},
  's6-now-help': {
    text: `${THANKS}It is better to answer another time. If you feel ill, or are not safe, use one of these.`,
  },
  's6-now-end': {
    text: 'The questions stop here. Nothing else that you said is sent. Please come back another time.',
  },
  's7-help': {
    text:
      'This is made for people aged {minimum-age} or older. You still matter. ' +
      'You can talk to an adult you trust, or to one of these.',
  },
  's7-end': {text: 'The questions stop here.'},
  's2-typed-help': {text: `${TYPED}If you are not safe, please call now.`},
  'danger-now': {
    text: 'Are you thinking of ending your life, or are you not safe right now?',
    options: {no: 'No', ...safety},
  },
  's3-typed-help': {text: `${TYPED}If somebody may get hurt, please call now.`},
  's11-typed-help': {text: `${TYPED}If you or your baby are not safe, please call now.`},
  'care-now': {...care, text: 'Is any of this true for you now?'},
  's1-typed-help': {text: TYPED},
  'safety-now': {
    text: 'Are you having thoughts of being dead, of ending your life, or of hurting yourself?',
    options: {no: 'No', ...safety},
  },
  's9-typed-help': {text: TYPED},
  's4-typed-help': {text: TYPED + PRIVATE},
  afraid: {
    text: 'Is somebody hurting you, scaring you, or controlling you?',
    options: {
      yes: 'Yes',
      unsure: 'I am not sure',
      past: 'Not now, but in the past',
      no: 'No',
    },
  },
  's4-typed-choice': GO_ON,
  's4-typed-end': {text: 'The questions stop here. You can come back when it suits you.'},
  's5-typed-help': {text: TYPED},
  's6-typed-help': {text: TYPED},
  's12-typed-help': {text: TYPED},
  'other-typed-help': {
    text:
      'Thank you for writing this. You may be worried about the safety of somebody else. ' +
      'You can talk about them with one of these too.',
  },
  's1-help': {
    text: `${THANKS}Many people have thoughts like these when their mood is low. You can talk to somebody now. ${NOW}`,
  },
  's1-choice': GO_ON,
  's1-end': {text: 'The questions stop here. You can still use the help above at any time.'},
  's9-help': {text: `${THANKS}You can talk to somebody about it now. You do not have to wait.`},
  's1-retract-help': {
    text: 'You said before that you have thoughts like these. Now you said no. I keep both answers. Here is help, whatever is true.',
  },
  'safety-again': {
    text: 'How is it right now?',
    options: {
      no: 'I do not have such thoughts right now',
      thoughts: 'I have such thoughts',
      'self-harm': safety['self-harm'],
      unsafe: 'I may act on them, or I am not safe right now',
    },
  },
  's5-help': {
    text: `${THANKS}This can be frightening, and there is help for it. Please tell a doctor or your care team today. You can also use one of these.`,
  },
  's12-help': {
    text: `${THANKS}This can be hard on your body. Please tell a doctor soon. If you faint or your chest hurts, call the emergency number.`,
  },
  's4-help': {text: `${THANKS}You deserve to be safe. ${PRIVATE}`},
  's4-choice': GO_ON,
  's4-end': {text: 'The questions stop here. You can come back when it suits you.'},
};
