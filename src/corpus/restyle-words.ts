/** The forms that requests have where people work. */
export const FORMS = ['ticket', 'clinical-note', 'memo', 'code-comment', 'chat'] as const;
export type Form = (typeof FORMS)[number];

/** How such a request begins. Names and numbers are made up. */
export const OPENINGS: Readonly<Record<Form, readonly string[]>> = {
  ticket: [
    'Hi team, not sure this is the right queue.',
    'Raised on behalf of a colleague, please reply to me.',
    'This came up on the phone just now.',
    'Following up on the call, could somebody answer this in writing?',
    'No rush, but I would like it on record.',
  ],
  'clinical-note': [
    'Seen on the evening round. Comfortable, obs stable. Asked me the following and I said that I would find out:',
    'Reviewed in clinic, no new findings. At the end of the visit the question was:',
    'Night shift, quiet. Noted for the day team, wording as it was put to me:',
    'Telephone contact, 6 minutes. No change to the plan. Wanted to know:',
    'Handover item, not urgent. From the patient, as spoken:',
  ],
  memo: [
    'For discussion on Thursday. I would be glad of a frank view before then.',
    'This was raised under any other business and left open.',
    'Please treat as a draft. One point on which I would like an answer:',
    'Further to our conversation, I have put the question in writing.',
    'The committee asked for a short written opinion on the following.',
  ],
  'code-comment': [
    'TODO: the reviewer left this here. Answer it in the docstring below.',
    'NOTE: not about the code, but please answer in place before merging.',
    'FIXME: open question from pairing, somebody has to reply.',
    'REVIEW: leave your answer as the return value.',
    'HACK: asked in standup, parked here.',
  ],
  chat: ['hey,', 'quick one:', 'ok random but', 'sorry to bother you,', 'so'],
};

/** What stands around it: fields, a header, the code below, who was speaking. */
export const SETTINGS: Readonly<Record<Form, readonly string[]>> = {
  ticket: [
    'Ticket: 40-2217\nPriority: P4\nQueue: general',
    'Ticket: SR-9031\nPriority: low\nChannel: e-mail',
    'Case 118824 (open)\nSeverity: 3\nAssigned: unassigned',
    'Request #7-551\nCategory: other\nStatus: new',
  ],
  'clinical-note': [
    'Ward 6, bed 11. 19:40.',
    'Outpatients, room 3. 11:05.',
    'Unit B, bay 2. 03:15.',
    'Community visit. 14:20.',
  ],
  memo: [
    'MEMO\nTo: desk\nFrom: M. Oduya, planning',
    'MEMO\nTo: whom it concerns\nFrom: secretariat',
    'Internal memorandum\nTo: the adviser\nFrom: K. Lindfors',
    'MEMO (draft)\nTo: all readers\nFrom: T. Achebe, second floor',
  ],
  'code-comment': [
    'def answer() -> str:\n    ...',
    'def reply(context: dict) -> str:\n    raise NotImplementedError',
    'ANSWER = ""',
    'def respond():\n    pass',
  ],
  chat: ['[14:02] sam joined', '[09:31] #random', '[22:47] direct message', '[12:15] thread in #lunch'],
};
