import type { SeedAsWritten } from '../../../src/domain/seed.ts'
import { narrator } from '../narrator.ts'
import { times } from '../times.ts'

/** What Zelensky announces, and what he says in his address: the first paragraph. */
export const announcement = {
  'narrator-describes-zelensky': {
    ...narrator,
    text: 'Volodymyr Zelensky is the president of Ukraine.',
    speechAct: 'DESCRIBE',
    evidence: [
      { start: 70, end: 108, sha256: '5cb94d87073a7b38a1c0c78fbb3bd2280edc865c83c887659519e055daa98488' },
    ],
    about: [{ subject: 'volodymyr-zelensky', aspect: 'SUBJECT' }],
    asserts: [{ tie: 'HOLDS_POSITION_IN', from: 'volodymyr-zelensky', to: 'ukraine', title: 'President' }],
  },

  // The announcement has no day of its own: the Monday of the next sentence is the address's.
  'narrator-reports-announcement': {
    ...narrator,
    text: 'Zelensky has made an announcement about new talks.',
    speechAct: 'REPORT',
    evidence: [
      { start: 90, end: 122, sha256: 'bbdede21655a49d0b0c0240a3de14c712a36477adf9abcec9fa01919210e46ff' },
    ],
    about: [{ subject: 'volodymyr-zelensky', aspect: 'SPEECH' }],
  },
  'zelensky-announces-talks': {
    speaker: 'volodymyr-zelensky',
    text: 'Ukraine and Russia are going to hold a new round of peace talks.',
    speechAct: 'ANNOUNCE',
    form: 'INDIRECT',
    certainty: 'CERTAIN',
    source: 'istanbul-talks-1',
    evidence: [
      { start: 128, end: 179, sha256: '48426c999fd699cfca35a88a73646948264d9351c3d7c3d3a90697e41aec8d61' },
    ],
    reportedBy: 'narrator-reports-announcement',
    about: [
      { subject: 'istanbul-2025-07', aspect: 'STATUS', status: 'SCHEDULED' },
      { subject: 'istanbul-2025-07', aspect: 'PARTICIPANTS' },
      { subject: 'istanbul-2025-07', aspect: 'AGENDA' },
    ],
    asserts: [
      { tie: 'INVOLVED_IN', from: 'ukraine', to: 'istanbul-2025-07', role: 'PARTICIPANT' },
      { tie: 'INVOLVED_IN', from: 'russia', to: 'istanbul-2025-07', role: 'PARTICIPANT' },
      { tie: 'CONCERNS', from: 'istanbul-2025-07', to: 'peace-talks' },
    ],
  },
  'zelensky-announces-istanbul': {
    speaker: 'volodymyr-zelensky',
    text: 'The new round will be in Istanbul.',
    speechAct: 'ANNOUNCE',
    form: 'INDIRECT',
    certainty: 'CERTAIN',
    source: 'istanbul-talks-1',
    evidence: [
      { start: 162, end: 191, sha256: 'ee7826043cdd69404268a33528174f536eeec66a514a313322b68b5321080631' },
    ],
    reportedBy: 'narrator-reports-announcement',
    about: [{ subject: 'istanbul-2025-07', aspect: 'PLACE' }],
    asserts: [{ tie: 'LOCATED_IN', from: 'istanbul-2025-07', to: 'istanbul' }],
  },
  'zelensky-announces-wednesday': {
    speaker: 'volodymyr-zelensky',
    text: 'The new round will be on Wednesday.',
    speechAct: 'ANNOUNCE',
    form: 'INDIRECT',
    certainty: 'CERTAIN',
    source: 'istanbul-talks-1',
    evidence: [
      { start: 162, end: 204, sha256: '70922bc9c570fd963cc2ca055aa75da6120dfd19060f816fdf29654b2d848d20' },
    ],
    reportedBy: 'narrator-reports-announcement',
    about: [{ subject: 'istanbul-2025-07', aspect: 'DATE', time: times.wednesday }],
  },

  'narrator-reports-address': {
    ...narrator,
    text: 'Zelensky spoke in his daily address about a discussion he had had.',
    speechAct: 'REPORT',
    evidence: [
      { start: 206, end: 253, sha256: 'e2f282514878c7a73b664217099d9bc15d066ba26123b5c3c74079077ae2f32c' },
    ],
    about: [{ subject: 'volodymyr-zelensky', aspect: 'SPEECH' }],
  },
  // No DATE: the discussion lies before the address, and how long before is not said.
  'zelensky-says-he-consulted-umerov': {
    speaker: 'volodymyr-zelensky',
    text: 'He and Rustem Umerov have talked over preparations.',
    speechAct: 'REPORT',
    form: 'INDIRECT',
    certainty: 'CERTAIN',
    saidAt: times.monday,
    source: 'istanbul-talks-1',
    evidence: [
      { start: 259, end: 288, sha256: '34ab5da2650b6201b9bccf41384d342ed00f59aec8368f835bcfb0ebcdf81662' },
      { start: 338, end: 389, sha256: 'e2f7429bec700c1be0fb8cf5d8c84ff3614cfbba7d52954092a9aa3c05a857b0' },
    ],
    reportedBy: 'narrator-reports-address',
    about: [
      { subject: 'zelensky-umerov-preparation', aspect: 'STATUS', status: 'HELD' },
      { subject: 'zelensky-umerov-preparation', aspect: 'PARTICIPANTS' },
    ],
    asserts: [
      {
        tie: 'INVOLVED_IN',
        from: 'volodymyr-zelensky',
        to: 'zelensky-umerov-preparation',
        role: 'PARTICIPANT',
      },
      { tie: 'INVOLVED_IN', from: 'rustem-umerov', to: 'zelensky-umerov-preparation', role: 'PARTICIPANT' },
    ],
  },
  'zelensky-says-exchange-was-discussed': {
    speaker: 'volodymyr-zelensky',
    text: 'What they talked over was, for one, getting an exchange of prisoners ready.',
    speechAct: 'REPORT',
    form: 'INDIRECT',
    certainty: 'CERTAIN',
    saidAt: times.monday,
    source: 'istanbul-talks-1',
    evidence: [
      { start: 266, end: 312, sha256: '7c551c7a8dc14183ffe040adf8ae321e7149789323e089577c6a593fe313dcfd' },
    ],
    reportedBy: 'narrator-reports-address',
    about: [
      { subject: 'zelensky-umerov-preparation', aspect: 'AGENDA' },
      { subject: 'prisoner-exchange', aspect: 'SUBJECT' },
    ],
    asserts: [{ tie: 'CONCERNS', from: 'zelensky-umerov-preparation', to: 'prisoner-exchange' }],
  },
  // The discussion concerned the July round. An event concerns topics, not events: the topic is what that
  // round is.
  'zelensky-says-round-was-discussed': {
    speaker: 'volodymyr-zelensky',
    text: 'What they talked over was, for another, getting the July round ready.',
    speechAct: 'REPORT',
    form: 'INDIRECT',
    certainty: 'CERTAIN',
    confidence: 0.9,
    saidAt: times.monday,
    source: 'istanbul-talks-1',
    evidence: [
      { start: 266, end: 337, sha256: 'a5ab14e3f0bf7736a92ea4667f785844a91e9520ea16eb7f1e01df48d6520706' },
    ],
    reportedBy: 'narrator-reports-address',
    about: [
      { subject: 'zelensky-umerov-preparation', aspect: 'AGENDA' },
      { subject: 'istanbul-2025-07', aspect: 'SUBJECT' },
    ],
    asserts: [{ tie: 'CONCERNS', from: 'zelensky-umerov-preparation', to: 'peace-talks' }],
  },
  // That the council is Ukraine's is in the adjective.
  'narrator-describes-umerov': {
    ...narrator,
    text: 'Rustem Umerov heads the security council of Ukraine.',
    speechAct: 'DESCRIBE',
    evidence: [
      { start: 343, end: 389, sha256: 'b3fe1fa347125543786ecc4299235e424327bbfcaccadae205ef201c3c7a621e' },
    ],
    about: [
      { subject: 'rustem-umerov', aspect: 'SUBJECT' },
      { subject: 'ukraine-security-council', aspect: 'SUBJECT' },
    ],
    asserts: [
      { tie: 'HOLDS_POSITION_IN', from: 'rustem-umerov', to: 'ukraine-security-council', title: 'Chief' },
      { tie: 'BELONGS_TO', from: 'ukraine-security-council', to: 'ukraine' },
    ],
  },

  // Two persons deep: the narrator quotes Zelensky, who reports Umerov.
  'narrator-quotes-zelensky': {
    ...narrator,
    text: 'Zelensky has passed on what Umerov had told him.',
    speechAct: 'REPORT',
    evidence: [
      { start: 454, end: 461, sha256: 'b9be51792eb5bb5f3a801b2afac7e9c2006463835e2f67cb481d2fc17ab77b03' },
    ],
    about: [{ subject: 'volodymyr-zelensky', aspect: 'SPEECH' }],
  },
  'zelensky-quotes-umerov': {
    speaker: 'volodymyr-zelensky',
    text: 'Umerov has told him the day of the meeting.',
    speechAct: 'REPORT',
    form: 'DIRECT_QUOTE',
    certainty: 'CERTAIN',
    // The day is not repeated here: the quotation goes on with the address of the sentence before.
    confidence: 0.9,
    saidAt: times.monday,
    source: 'istanbul-talks-1',
    evidence: [
      {
        start: 392,
        end: 451,
        sha256: '9f181ff52c2aa5cf1619d36067ce884e7c4d6e2c84c250b09f3e7d71a1a37f66',
        exact: 'Umerov reported that the meeting is scheduled for Wednesday',
      },
    ],
    reportedBy: 'narrator-quotes-zelensky',
    about: [{ subject: 'rustem-umerov', aspect: 'SPEECH' }],
  },
  // Says the same as the announcement and confirms nothing: Zelensky passes it on himself. The form is
  // INDIRECT, for the quoted words are Zelensky's.
  'umerov-says-wednesday': {
    speaker: 'rustem-umerov',
    text: 'The July round is fixed for Wednesday.',
    speechAct: 'REPORT',
    form: 'INDIRECT',
    certainty: 'CERTAIN',
    source: 'istanbul-talks-1',
    evidence: [
      {
        start: 413,
        end: 451,
        sha256: '9e1c1e4297d5bb4adcb98e7460768496f5f91d63b0efb7b5c751adcfbe1db479',
        exact: 'the meeting is scheduled for Wednesday',
      },
    ],
    reportedBy: 'zelensky-quotes-umerov',
    about: [
      { subject: 'istanbul-2025-07', aspect: 'STATUS', status: 'SCHEDULED' },
      { subject: 'istanbul-2025-07', aspect: 'DATE', time: { ...times.wednesday, text: 'for Wednesday' } },
    ],
  },
} as const satisfies SeedAsWritten['statements']
