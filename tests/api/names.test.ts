import { describe, expect, test } from 'vitest'
import type { SeedAsWritten } from '../../src/domain/seed.ts'
import { articleApi } from '../support/articleApi.ts'

/** A name, what is typed to find it, and what is marked of the name. */
const found: [name: string, typed: string, marked: string][] = [
  // Latin letters with diacritics
  ['Recep Tayyip Erdoğan', 'Erdogan', 'Recep Tayyip <mark>Erdoğan</mark>'],
  ['Lukasz Zurawski', 'Łukasz Żurawski', '<mark>Lukasz</mark> <mark>Zurawski</mark>'],
  ['Jürgen Müller', 'Juergen Mueller', '<mark>Jürgen</mark> <mark>Müller</mark>'],
  ['Soerensen', 'Sørensen', '<mark>Soerensen</mark>'],
  ['Novak Đoković', 'Djokovic', 'Novak <mark>Đoković</mark>'],
  ['Nguyễn Phú Trọng', 'nguyen phu trong', '<mark>Nguyễn</mark> <mark>Phú</mark> <mark>Trọng</mark>'],
  // Cyrillic
  ['Володимир Зеленський', 'Volodymyr Zelenskyy', '<mark>Володимир</mark> <mark>Зеленський</mark>'],
  ['Володимир Кличко', 'Wolodymyr Klytschko', '<mark>Володимир</mark> <mark>Кличко</mark>'],
  ['Volodymyr Horbulin', 'Володимир Горбулін', '<mark>Volodymyr</mark> <mark>Horbulin</mark>'],
  ['Юлія Свириденко', 'Julia Svyrydenko', '<mark>Юлія</mark> <mark>Свириденко</mark>'],
  ['Юрий Ушаков', 'Yuri Ushakov', '<mark>Юрий</mark> <mark>Ушаков</mark>'],
  ['Никита Хрущёв', 'Khrushchev', 'Никита <mark>Хрущёв</mark>'],
  ['Олена Зеленська', 'Selenska Olena', '<mark>Олена</mark> <mark>Зеленська</mark>'],
  ['Sergej Lawrow', 'Сергей Лавров', '<mark>Sergej</mark> <mark>Lawrow</mark>'],
  ['Сергій Кислиця', 'Serhii Kyslytsia', '<mark>Сергій</mark> <mark>Кислиця</mark>'],
  ['Київ', 'Kyiv', '<mark>Київ</mark>'],
  ['Александр Лукашенко', 'Alexander Lukashenka', '<mark>Александр</mark> <mark>Лукашенко</mark>'],
  // Apostrophes
  ['Руслан Дем’янчук', 'Demyanchuk', 'Руслан <mark>Дем’янчук</mark>'],
  ["Brendan O'Brien", 'OBrien', "Brendan <mark>O'Brien</mark>"],
  ['Sinead OBrien', 'O’Brien', 'Sinead <mark>OBrien</mark>'],
  // Greek
  ['Γιώργος Παπανδρέου', 'Giorgos Papandreou', '<mark>Γιώργος</mark> <mark>Παπανδρέου</mark>'],
  ['Kyriakos Mitsotakis', 'Μητσοτάκης', 'Kyriakos <mark>Mitsotakis</mark>'],
  ['Ρετζέπ Ερντογάν', 'Erdogan', 'Ρετζέπ <mark>Ερντογάν</mark>'],
  // Arabic and Hebrew
  ['محمد بن سلمان', 'Mohammed bin Salman', '<mark>محمد</mark> <mark>بن</mark> <mark>سلمان</mark>'],
  ['مُحَمَّد شياع السوداني', 'محمد السوداني', '<mark>مُحَمَّد</mark> شياع <mark>السوداني</mark>'],
  ['Nouri al-Maliki', 'نوري المالكي', '<mark>Nouri</mark> <mark>al</mark>-<mark>Maliki</mark>'],
  ['בנימין נתניהו', 'Netanyahu', 'בנימין <mark>נתניהו</mark>'],
  ['Ariel Sharon', 'שרון', 'Ariel <mark>Sharon</mark>'],
  // Chinese
  ['李春明', 'Li Chunming', '<mark>李春明</mark>'],
  ['李春明', 'Chunming', '李<mark>春明</mark>'],
  ['李春明', '春明', '李<mark>春明</mark>'],
  ['李春明', 'lichunming', '<mark>李春明</mark>'],
  ['Wang Huning', '王沪宁', '<mark>Wang</mark> <mark>Huning</mark>'],
  ['习近平', '習近平', '<mark>习近平</mark>'],
  ['中华人民共和国外交部', '外交部', '中华人民共和国<mark>外交部</mark>'],
  // Japanese
  ['高市早苗', '高市', '<mark>高市</mark>早苗'],
  ['とうきょう', 'Tokyo', '<mark>とうきょう</mark>'],
  ['Ryukyu', 'りゅうきゅう', '<mark>Ryukyu</mark>'],
  ['ウラジーミル・プーチン', 'プーチン', 'ウラジーミル・<mark>プーチン</mark>'],
  // Korean
  ['김정은', 'Kim Jong Un', '<mark>김정은</mark>'],
  ['김정은', '정은', '김<mark>정은</mark>'],
  ['Kim Yo-jong', '김여정', '<mark>Kim</mark> <mark>Yo-jong</mark>'],
  ['Kim Jongnam', 'Kim Jong Nam', '<mark>Kim</mark> <mark>Jongnam</mark>'],
  ['윤석열', 'Yoon Suk-yeol', '<mark>윤석열</mark>'],
  ['이재명', 'Lee Jae-myung', '<mark>이재명</mark>'],
  // Abbreviations, digits, hyphens
  ['U.N. Relief Body', 'UN Relief Body', '<mark>U.N.</mark> <mark>Relief</mark> <mark>Body</mark>'],
  ['UN Refuge Fund', 'U.N. Refuge Fund', '<mark>UN</mark> <mark>Refuge</mark> <mark>Fund</mark>'],
  ['G7', 'G 7', '<mark>G7</mark>'],
  ['Meeting of the G 8', 'G8', 'Meeting of the <mark>G 8</mark>'],
  ['Flight MH-17', 'MH17', 'Flight <mark>MH-17</mark>'],
  ['Bashar al-Assad', 'Alassad', 'Bashar <mark>al-Assad</mark>'],
  ['Vladimir Alexeyev', 'V.V. Alexeyev', '<mark>Vladimir</mark> <mark>Alexeyev</mark>'],
  // Consonants, which several names can share
  ['Mahmoud Abbas', 'محمد', '<mark>Mahmoud</mark> Abbas'],
  // The beginning of a word, and one typing error
  ['Rustem Umerov', 'umer', 'Rustem <mark>Umerov</mark>'],
  ['Dmitry Peskov', 'Pekov', 'Dmitry <mark>Peskov</mark>'],
]

/** A name, and what is typed and does not mean it. */
const others: [name: string, typed: string][] = [
  ['Group of 77', 'G 7'],
  ['Group of 77', 'G7'],
  ['G77', 'G7'],
  ['Union summit', 'U.S.'],
  ['李春明', '王春明'],
  ['李春明', '春李白'],
  ['李春明', 'Li Chunhua'],
  ['Lithuania', '李'],
  ['김정은', 'Kim Dae Jung'],
  ['Report of 2025', '2024'],
  ['Mahmoud Abbas', 'Mohammed'],
  ['Борис Ельцин', 'Jelzin'],
  ['Nord Stream', 'Nordstream'],
  ['List of 1,000 names', '1000'],
  ['Volodymyr Horbulin', 'Vladimir Horbulin'],
  ['Jane Doe', 'Janet Doe Smith'],
]

const idOf = new Map(
  [...new Set([...found, ...others].map(([name]) => name))].map((name, at) => [name, `name-${at}`]),
)

const seed: SeedAsWritten = {
  name: 'names',
  actors: Object.fromEntries([...idOf].map(([name, id]) => [id, { kind: 'UnclassifiedActor', name }])),
  events: {},
  series: {},
  places: {},
  topics: {},
  sources: {},
  conditions: {},
  statements: {},
}

const { ask } = articleApi(seed)

async function search(text: string): Promise<Map<string, string[]>> {
  const answer = (await ask(
    `query ($text: String!) {
      search(text: $text, types: [ACTOR], first: 100) { edges { highlights node { id } } }
      actors(filter: { text: $text }, first: 100) { nodes { id } }
    }`,
    { text },
  )) as {
    search: { edges: { highlights: string[]; node: { id: string } }[] }
    actors: { nodes: { id: string }[] }
  }
  const hits = answer.search.edges.map(({ highlights, node }) => [node.id, highlights] as const)
  expect(answer.actors.nodes.map(({ id }) => id).sort()).toEqual(hits.map(([id]) => id).sort())
  return new Map(hits)
}

describe('a name', () => {
  test.each(found)('%s is found by %s and marked as %s', async (name, typed, marked) => {
    expect((await search(typed)).get(idOf.get(name) ?? '')).toEqual([marked])
  })

  test.each(others)('%s is not found by %s', async (name, typed) => {
    expect([...(await search(typed)).keys()]).not.toContain(idOf.get(name))
  })
})
