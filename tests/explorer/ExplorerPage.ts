import type { Locator, Page, Request } from 'playwright-core'
import { expect } from 'vitest'

/** The explorer as its user finds it: by roles and names. */
export class ExplorerPage {
  private readonly asked = new Set<Request>()

  constructor(private readonly page: Page) {
    page.on('request', (request) => this.asked.add(request))
    page.on('requestfinished', (request) => this.asked.delete(request))
    page.on('requestfailed', (request) => this.asked.delete(request))
  }

  get searchbox(): Locator {
    return this.page.getByRole('searchbox', { name: 'Search' })
  }
  get results(): Locator {
    return this.page.getByRole('listbox', { name: 'Results' })
  }
  get graph(): Locator {
    return this.page.getByRole('region', { name: 'Graph' })
  }
  get details(): Locator {
    return this.page.getByRole('complementary', { name: 'Details' })
  }
  /** The panel beside the drawing, whatever it shows. */
  get panel(): Locator {
    return this.page.locator('.panel')
  }
  get evidence(): Locator {
    return this.page.getByRole('region', { name: 'Evidence' })
  }
  get articles(): Locator {
    return this.evidence.getByRole('article')
  }
  get paths(): Locator {
    return this.page.getByRole('list', { name: 'Paths' })
  }
  tool(name: string): Locator {
    return this.page.getByRole('toolbar', { name: 'Tools' }).getByRole('button', { name, exact: true })
  }
  clock(name: 'Happened until' | 'Known on'): Locator {
    return this.page.getByRole('slider', { name })
  }
  /** A thing or a tie of the drawing. */
  mark(name: string | RegExp): Locator {
    return this.graph.getByRole('button', { name, exact: true })
  }

  /** Presses keys one after the other. */
  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key)
  }

  /** The element that has the focus as a screen reader tells it: `button "Undo"`. */
  async focused(): Promise<string> {
    const focus = this.page.locator(':focus')
    if ((await focus.count()) === 0) return 'nothing'
    const snapshot = await focus.ariaSnapshot()
    const [, role, name = '', pressed = ''] =
      /^- '?(\w+)( "(?:[^"\\]|\\.)*")?(?: \[active\])?( \[pressed\])?/.exec(snapshot) ?? []
    return `${role ?? 'no role'}${name}${pressed}`
  }

  /** Presses Tab, or the other way round, until an element has the focus. */
  async tabTo(element: string | RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    await this.pressUntil(element, key)
  }
  /** Presses the right arrow until an element has the focus. */
  async arrowTo(element: string): Promise<void> {
    await this.pressUntil(element, 'ArrowRight')
  }
  private async pressUntil(element: string | RegExp, key: string): Promise<void> {
    const seen: string[] = []
    for (let left = 80; left > 0; left -= 1) {
      const focused = await this.focused()
      if (typeof element === 'string' ? focused === element : element.test(focused)) return
      seen.push(focused)
      await this.press(key)
    }
    throw new Error(`${key} leads nowhere to ${String(element)}, but to: ${[...new Set(seen)].join('; ')}.`)
  }

  /** Opens one of the menus: Filters, Legend or Export. */
  async openMenu(name: string): Promise<void> {
    const summary = this.page.locator('summary', { hasText: name })
    await summary.focus()
    await this.press('Enter')
  }

  /** Sets a clock to a day, or to the first that it has where that is later, as its slider does. */
  async setClock(name: 'Happened until' | 'Known on', day: string): Promise<void> {
    const slider = this.clock(name)
    const least = Number(await slider.getAttribute('min'))
    await slider.fill(String(Math.max(least, Date.parse(day) / 86_400_000)))
  }
  async takeOff(name: 'Happened until' | 'Known on'): Promise<void> {
    await this.page.getByRole('button', { name: `Take off ${name}` }).click()
  }
  /** Texts of both clocks. */
  async clocks(): Promise<(string | null)[]> {
    const sliders = [this.clock('Happened until'), this.clock('Known on')]
    return Promise.all(sliders.map((slider) => slider.getAttribute('aria-valuetext')))
  }
  /** First and last day that the timeline filters by; empty where it does not. */
  async days(): Promise<string[]> {
    return this.page
      .locator('input[type=date]')
      .evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value))
  }
  /** Values of the filters, in the order of their menu. */
  async filters(): Promise<(string | boolean)[]> {
    return this.page
      .locator('details', { hasText: 'Certainty at least' })
      .locator('select, input')
      .evaluateAll((controls) =>
        controls.map((one) =>
          one instanceof HTMLInputElement ? one.checked : (one as HTMLSelectElement).value,
        ),
      )
  }

  /** Drags a thing by some pixels. */
  async drag(name: string, dx: number, dy: number): Promise<void> {
    const box = await this.mark(name).locator('.shape').boundingBox()
    if (box === null) throw new Error(`${name} is not shown.`)
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
    await this.page.mouse.move(x, y)
    await this.page.mouse.down()
    await this.page.mouse.move(x + dx / 2, y + dy / 2)
    await this.page.mouse.move(x + dx, y + dy)
    await this.page.mouse.up()
  }

  /** Searches for words, and chooses the result that begins with a name, by keys alone. */
  async choose(words: string, name: string): Promise<void> {
    await this.searchbox.focus()
    await this.page.keyboard.type(words)
    const option = this.results.getByRole('option').filter({ hasText: name }).first()
    await option.waitFor()
    await expect.poll(() => this.results.getAttribute('aria-busy')).toBe('false')
    for (let more = 30; more > 0; more -= 1) {
      if ((await option.getAttribute('aria-selected')) === 'true') break
      await this.press('ArrowDown')
    }
    await this.press('Enter')
    await expect.poll(() => this.searchbox.inputValue()).toBe('')
  }

  /** Expands a family on the open card, and waits until the drawing has more things. */
  async expand(family: string): Promise<void> {
    const before = (await this.things()).length
    await this.details.getByRole('button', { name: `Expand ${family} (` }).click()
    await expect.poll(async () => (await this.things()).length).toBeGreaterThan(before)
    await this.settled()
  }

  /** Waits until all that was asked is answered and drawn. */
  async settled(): Promise<void> {
    let quietFrames = 0
    await expect
      .poll(
        async () => {
          // An answer can bring a question of its own once it is drawn.
          await this.page.evaluate(
            () => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn))),
          )
          quietFrames = this.asked.size === 0 ? quietFrames + 1 : 0
          return quietFrames
        },
        // The frames are the time to wait between; a graph that was just filled plans what it has never answered.
        { interval: 5, timeout: 60_000 },
      )
      .toBeGreaterThan(2)
  }

  /** Names of the things of the drawing. */
  async things(): Promise<string[]> {
    return this.marks('data-thing')
  }
  /** Names of the ties of the drawing. */
  async ties(): Promise<string[]> {
    return this.marks('data-tie')
  }
  private async marks(attribute: string): Promise<string[]> {
    const names = await this.graph
      .locator(`[${attribute}]`)
      .evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? ''))
    return names.sort()
  }

  /** Place of each thing on the screen: the box of its name, and the point in its middle. */
  async boxes(): Promise<Record<string, { middle: readonly number[]; label: readonly number[] }>> {
    const all = await this.graph.locator('[data-thing]').evaluateAll((marks) =>
      marks.map((mark) => {
        const { e, f, a } = (mark as SVGGElement).getScreenCTM() ?? new DOMMatrix()
        const { x, y, width, height } = mark.querySelector('.label')?.getBoundingClientRect() ?? new DOMRect()
        return [
          mark.getAttribute('aria-label') ?? '',
          { middle: [e, f, a], label: [x, y, width, height] },
        ] as const
      }),
    )
    return Object.fromEntries(all)
  }

  /** Fragment of the address. */
  fragment(): string {
    return new URL(this.page.url()).hash
  }
}
