import type {TextsFor} from '../dialog/index.js';
import {care, concerned, safety} from './concern-texts.en.js';
import type {intake} from './script.js';

const rings = {
  inner: 'Very close',
  middle: 'Close',
  outer: 'A little close',
  none: 'Not close',
};

/** The words of the intake in English, written for a reading age of about eleven. */
export const english: TextsFor<typeof intake> = {
  title: 'Before we meet',
  nodes: {
    welcome: {
      text:
        'Hello. These questions help you and your therapist get ready to talk. ' +
        'I am a computer program. ' +
        'At the end you see what you wrote, and you choose whether your care team gets to read it. ' +
        'It takes about five minutes. You can skip any question, go back, or stop.',
    },
    consent: {
      text: 'Is it all right to begin?',
      hint: 'This is for people aged {minimum-age} or older.',
      options: {
        me: 'Yes, and I am 18 or older',
        young: 'Yes, and I am under 18',
        younger: 'I am younger than that',
        helping: 'I am helping somebody else to answer',
        unsure: 'I am not sure what this is for',
        no: 'No, not now',
      },
    },
    explain: {
      text:
        'A therapist sees you soon. Your answers help both of you to know what to talk about first. ' +
        'You do not have to do this. The people who sent you here can tell you more.',
    },
    young: {
      text: 'You can ask your care team who else may see what you write, such as a parent.',
    },
    helper: {
      text: 'Please answer the way the other person would. Use their own words where you can.',
    },
    thanks: {text: 'Thank you. There are no right or wrong answers here.'},
    reason: {
      text: 'What brings you here?',
      hint: 'A few words are enough. You can also skip this.',
    },
    mood: {
      text: 'How has your mood been over the last two weeks?',
      ends: ['As low as I can imagine', 'As good as I can imagine'],
    },
    interfere: {
      text: 'How much has your mood got in the way of your daily life?',
      ends: ['Not at all', 'It gets in the way of everything'],
    },
    since: {
      text: 'When did this low mood begin?',
      hint: 'A guess is fine. A year alone is fine too.',
    },
    safety: {
      text:
        'I ask everybody this next question. ' +
        'Are you having thoughts of being dead, of ending your life, or of hurting yourself?',
      options: {
        no: 'No',
        ...safety,
        'rather-not': 'I would rather not say',
      },
    },
    care,
    gates: {
      text:
        'Next come some questions about your life and the people in it. ' +
        'The first one is about death. You can skip it.',
    },
    grief: {
      text: 'Has somebody died who mattered to you, and does it still touch your life today?',
      hint: 'This can be from long ago. A pregnancy or a baby counts too. Break-ups come later.',
      options: {yes: 'Yes, somebody died', no: 'No'},
    },
    sorry: {
      text: 'I am sorry for your loss. The next questions are about it. Skip any that feel too much.',
    },
    deaths: {
      text: 'Who died?',
      hint: 'A first name, or words like “our baby”. Please choose up to two.',
    },
    close: {
      text: 'How close were you and {name}?',
      options: {
        very: 'Very close',
        close: 'Close',
        mixed: 'Close, but it was not easy',
        distant: 'Not very close',
      },
    },
    died: {
      text: 'When did {name} die?',
      hint: 'A guess is fine. If it was a pregnancy, say when it ended.',
    },
    'death-link': {
      text: 'Does the death of {name} go together with your low mood?',
      options: {
        no: 'No, I do not think so',
        unsure: 'I am not sure',
        somewhat: 'Yes, in part',
        strongly: 'Yes, very much',
      },
    },
    marks: {
      text: 'What is it like for you now that {name} has died?',
      hint: 'Choose all that fit.',
      options: {
        yearning: 'On most days I ache for them',
        avoiding: 'I keep away from things that bring it back',
        unreal: 'Part of me has not taken it in',
        unchanged: 'I keep things just as they were',
        'guilt-anger': 'I feel guilty or angry about the death',
        numb: 'I feel numb about it',
        'no-time': 'I could not mourn when it happened',
        stuck: 'I cannot pick up my own life again',
        dates: 'My mood drops on certain dates, or when something reminds me',
        'by-suicide': 'It was suicide',
        none: 'None of these',
      },
    },
    dispute: {
      text:
        'Is there trouble between you and somebody in your life now? ' +
        'It can be open, or something that you keep to yourself.',
      hint: 'You may want different things, feel let down, or feel hurt.',
      options: {
        open: 'Yes, and we both know about it',
        'kept-in': 'Yes, but I mostly keep it to myself',
        no: 'No',
      },
    },
    disagreement: {
      text: 'Who is it with?',
      hint: 'A first name, or words like “my boss”. If there are more, choose the one that weighs most.',
    },
    safe: {
      text: 'Do you feel safe with {name}?',
      hint: 'I ask this about everybody.',
      options: {yes: 'Yes', unsure: 'I am not sure', no: 'No'},
    },
    want: {
      text: 'What would you like from this person?',
      hint: 'A few words are enough.',
    },
    theirs: {
      text: 'What do you think this person would like from you?',
      hint: 'A guess is fine.',
    },
    matters: {
      text: 'What does this person mean in your life?',
      options: {
        matters: 'They matter to me',
        depend: 'I depend on them',
        both: 'They matter to me and I depend on them',
        neither: 'Neither of these',
      },
    },
    began: {
      text: 'When did this trouble begin?',
      hint: 'A guess is fine.',
    },
    'dispute-link': {
      text: 'Does this trouble go together with your low mood?',
      options: {
        no: 'No, I do not think so',
        unsure: 'I am not sure',
        somewhat: 'Yes, in part',
        strongly: 'Yes, very much',
      },
    },
    pattern: {
      text: 'What is it like between you now?',
      hint: 'Choose all that fit.',
      options: {
        often: 'It comes up every week or more often',
        silence: 'We hardly talk',
        ending: 'I think about ending it, or they do',
        'keep-quiet': 'I keep quiet so nobody gets upset, and I resent it',
        'after-contact': 'My mood drops after we have been in touch',
        none: 'None of these',
      },
    },
    tried: {
      text: 'Over the last four weeks, what has happened about it?',
      options: {
        trying: 'We have tried to sort it out',
        stuck: 'We have not talked about it, or nothing has moved',
        leaving: 'One of us is leaving, or has left',
      },
    },
    changes: {
      text: 'Has something big changed in your life, or is a change coming?',
      hint: 'A change you wanted counts too. Please choose up to two.',
      options: {
        'break-up': 'A break-up or divorce',
        job: 'Work, school or retirement',
        health: 'My own health',
        home: 'My home, or the country I live in',
        money: 'Money',
        parenthood: 'A baby, or being a parent',
        caring: 'Caring for somebody who needs me',
        'missing-person': 'Somebody who is missing',
        'animal-died': 'The death of an animal',
        other: 'Another change',
        none: 'No big change',
      },
    },
    changed: {
      text: 'You chose: {name}. When did this begin, or when will it?',
      hint: 'A guess is fine.',
    },
    hard: {
      text: 'You chose: {name}. What is hard about it?',
      hint: 'Choose all that fit.',
      options: {
        miss: 'I miss how things were before',
        'new-hard': 'What I have to do or be now is hard for me',
        'lost-support': 'I have lost people or support through it',
        'mood-drops': 'My mood drops when I have to deal with it',
        none: 'None of these',
      },
    },
    'change-link': {
      text: 'You chose: {name}. Does this go together with your low mood?',
      options: {
        no: 'No, I do not think so',
        unsure: 'I am not sure',
        somewhat: 'Yes, in part',
        strongly: 'Yes, very much',
      },
    },
    lonely: {
      text: 'How much of the time do you feel lonely, or wish for more people to be with?',
      options: {
        rarely: 'Not much',
        'at-times': 'Now and then',
        often: 'A lot of the time',
        mostly: 'Almost all the time',
      },
    },
    'lonely-since': {
      text: 'When did you begin to feel this way?',
      hint: 'A guess is fine. A year alone is fine too.',
    },
    confidant: {
      text: 'Is there somebody you can tell private things to?',
      options: {yes: 'Yes', partly: 'Yes, but not everything', no: 'No, nobody right now'},
    },
    ties: {
      text: 'What fits for you and other people?',
      hint: 'Choose all that fit.',
      options: {
        unsatisfying: 'I know people, but I do not get what I need from them',
        'hard-to-start': 'It is hard for me to get to know people',
        'hard-to-keep': 'It is hard for me to stay in touch with people',
        rejection: 'I am afraid that people will turn me away',
        none: 'None of these',
      },
    },
    'social-before': {
      text: 'Think back to the time before the low mood. How much were you with other people then?',
      options: {
        more: 'More than now',
        same: 'About as much as now',
        less: 'Less than now',
        unsure: 'I cannot say',
      },
    },
    circle: {
      text:
        'Next come the people around you. For each one there are a few short questions. ' +
        'You can leave out any of them.',
    },
    people: {
      text: 'Who matters in your life now? Please begin with up to three people.',
      hint:
        'They can be near or far, kind or hard to be with, or no longer alive. ' +
        'A first name, initials, or words like “my neighbour” are enough.',
    },
    missing: {
      text: 'Is anybody missing here, or hard to write about?',
      hint: 'You can say who, or why. You can also go back and add them.',
    },
    ring: {
      text: 'How close do you feel to {name} now?',
      options: rings,
    },
    'ring-before': {
      text: 'How close did you feel to {name} before the low mood?',
      options: rings,
    },
    'ring-wished': {
      text: 'How close would you like to be to {name}?',
      options: rings,
    },
    contact: {
      text: 'How often are you and {name} in touch?',
      hint: 'Calls and messages count too.',
      options: {
        daily: 'Every day or almost',
        weekly: 'Every week',
        monthly: 'Every month',
        yearly: 'A few times a year',
        rarely: 'Less than that',
        lost: 'We have lost touch',
        died: 'They have died',
      },
    },
    how: {
      text: 'How are you in touch?',
      options: {
        meet: 'We meet',
        call: 'We call',
        write: 'We write',
        'other-way': 'In another way',
      },
    },
    confide: {
      text: 'Can you tell {name} private things?',
      options: {yes: 'Yes', partly: 'Some things', no: 'No'},
    },
    gets: {
      text: 'Does {name} help you when there is something to do?',
      options: {no: 'No', some: 'Sometimes', lots: 'A lot'},
    },
    gives: {
      text: 'Do you help {name}?',
      options: {no: 'No', some: 'Sometimes', lots: 'A lot'},
    },
    good: {text: 'What is good about it?'},
    difficult: {text: 'What is hard about it?'},
    conflict: {
      text: 'Is there trouble between you and {name}?',
      options: {
        no: 'No',
        open: 'Yes, and we both know about it',
        'kept-in': 'Yes, but I keep it to myself',
        both: 'Some of it we both know, some I keep to myself',
      },
    },
    'conflict-since': {
      text: 'If there is trouble, how long has it been so?',
      options: {
        weeks: 'For some weeks',
        months: 'For some months',
        years: 'For a year or more',
        always: 'For as long as I can recall',
      },
    },
    'since-mood': {
      text: 'Since the low mood began, have the two of you moved closer or further apart?',
      options: {
        closer: 'Closer',
        same: 'About the same',
        further: 'Further apart',
        ended: 'It has ended',
      },
    },
    wish: {text: 'What would you like from {name}, or to be otherwise between you?'},
    'their-wish': {
      text: 'What do you think {name} would like from you?',
      hint: 'A guess is fine.',
    },
    limits: {
      text: 'Is there something that your care team should know before you meet?',
      hint: 'Choose all that fit.',
      options: {
        'not-people': 'I would rather not talk about the people in my life',
        'not-regular': 'It would be hard for me to come every week',
        thoughts: 'I mostly want help with my thoughts or worries',
        'self-worth': 'I mostly want help with how I feel about myself',
        trust: 'It is hard for me to trust people or to be close to them',
        none: 'None of these',
      },
    },
    pick: {
      text: 'What matters most to you right now?',
      options: {
        grief: 'The death of somebody',
        dispute: 'The trouble with somebody',
        change: 'The change in my life',
        lonely: 'Feeling lonely',
        'something-else': 'Something else',
        'not-sure': 'I am not sure',
      },
    },
    hope: {
      text: 'What do you hope will be different for you?',
      hint: 'Small things count. You can also add what you want your care team to know.',
    },
    strengths: {
      text: 'What goes well in your life, and what helps you when things are hard?',
      hint: 'People, places, things that you do or are good at.',
    },
    patterns: {
      text: 'Does the same thing keep coming back with the people in your life?',
      hint: 'Such as giving in a lot, or people who leave.',
    },
    completed: {
      text: 'That was the last question. Next you can look through your answers and change them.',
    },
    declined: {text: 'That is all right. You can come back at another time.'},
    ...concerned,
  },
  groups: {
    wants: {text: 'What would each of you like?', hint: 'A few words are enough.'},
    closeness: {
      text: 'How close do you feel to each of these people?',
      hint: 'You can move people in the picture, or choose below. You can leave out any of them.',
      views: {ring: 'Now', 'ring-before': 'Before the low mood', 'ring-wished': 'As I wish'},
    },
    support: {text: 'You and {name}'},
    between: {text: 'What is it like between you and {name}?', hint: 'A few words are enough.'},
    ahead: {text: 'The last question looks ahead.'},
  },
  kinds: {
    people: {
      partner: 'Partner',
      'former-partner': 'Former partner',
      parent: 'Parent',
      child: 'Child',
      sibling: 'Brother or sister',
      relative: 'Other family',
      friend: 'Friend',
      colleague: 'Somebody from work or school',
      manager: 'Boss or manager',
      neighbour: 'Neighbour',
      professional: 'Helper or professional',
      other: 'Somebody else',
    },
  },
};
