import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react'
import { Found } from '../asking/operations/search.ts'
import { questionOf } from '../asking/questionOf.ts'
import type { FoundEdge } from '../asking/types.ts'
import { Trouble } from '../panel/Trouble.tsx'
import { typeName } from '../words/typeName.ts'
import { markedParts } from './markedParts.ts'

interface Properties {
  readonly onChoose: (node: FoundEdge['node']) => void
}

const typingMs = 120
const mostFound = 30

/** The search: results of all kinds as one types, in groups. */
export function Search({ onChoose }: Properties) {
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const [text, setText] = useState('')
  const [isOpen, setIsOpen] = useState(false)
  const [current, setCurrent] = useState(0)
  const asked = useSettled(text.trim())
  const { data, error, isPlaceholderData } = useQuery({
    ...questionOf(Found, { text: asked, first: mostFound }),
    enabled: asked !== '',
    placeholderData: keepPreviousData,
  })
  const groups = asked === '' ? [] : grouped(data?.search.edges ?? [])
  const found = groups.flatMap(({ edges }) => edges)
  const chosen = Math.min(current, found.length - 1)
  const isAnswered = asked === text.trim() && data !== undefined && !isPlaceholderData
  // Enter, pressed before the answer to what was typed is there: it chooses once it is.
  const isEntered = useRef(false)
  useEffect(() => input.current?.focus(), [])
  useEffect(() => {
    document.getElementById(`${id}-${chosen}`)?.scrollIntoView({ block: 'nearest' })
  }, [id, chosen])

  const choose = (edge: FoundEdge | undefined) => {
    isEntered.current = false
    if (edge === undefined) return
    setText('')
    setIsOpen(false)
    onChoose(edge.node)
  }
  useEffect(() => {
    if (isEntered.current && isAnswered) choose(found[chosen])
  })
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') setCurrent((chosen + 1) % Math.max(1, found.length))
    else if (event.key === 'ArrowUp') setCurrent((chosen + found.length - 1) % Math.max(1, found.length))
    else if (event.key === 'Enter') {
      if (isAnswered) choose(found[chosen])
      else isEntered.current = text.trim() !== ''
    } else if (event.key === 'Escape') {
      isEntered.current = false
      setIsOpen(false)
    } else return
    event.preventDefault()
  }
  const isShown = isOpen && asked !== ''
  return (
    <search
      className="search"
      onKeyDown={onKeyDown}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (currentTarget.contains(relatedTarget)) return
        isEntered.current = false
        setIsOpen(false)
      }}
    >
      <input
        ref={input}
        type="search"
        aria-label="Search"
        placeholder="A person, state, meeting, topic, place or words"
        autoComplete="off"
        spellCheck={false}
        value={text}
        aria-controls={`${id}-results`}
        aria-activedescendant={isShown && found.length > 0 ? `${id}-${chosen}` : undefined}
        onChange={(event) => {
          isEntered.current = false
          setText(event.target.value)
          setCurrent(0)
          setIsOpen(true)
        }}
        onFocus={() => setIsOpen(true)}
      />
      {isShown && error !== null && (
        <div className="results none">
          <Trouble error={error} />
        </div>
      )}
      {isShown && error === null && found.length === 0 && data !== undefined && (
        <p role="status" className="results none">
          Nothing has these words.
        </p>
      )}
      <div
        role="listbox"
        tabIndex={0}
        aria-activedescendant={`${id}-${chosen}`}
        id={`${id}-results`}
        aria-label="Results"
        aria-busy={!isAnswered}
        className="results"
        hidden={!isShown || found.length === 0}
      >
        {groups.map(({ type, edges, start }) => (
          <div role="group" key={type} aria-label={typeName(type)}>
            <div className="kind" aria-hidden="true">
              {typeName(type)}
            </div>
            {edges.map((edge, index) => (
              <div
                key={edge.node.id}
                id={`${id}-${start + index}`}
                role="option"
                aria-selected={start + index === chosen}
                onMouseDown={(event) => {
                  event.preventDefault()
                  choose(edge)
                }}
              >
                <Option edge={edge} typed={asked} />
              </div>
            ))}
          </div>
        ))}
      </div>
    </search>
  )
}

interface OptionProperties {
  readonly edge: FoundEdge
  readonly typed: string
}

/** A result: its name with what matched, or beside its name the other spelling that has the letters that were typed. */
function Option({ edge: { node, highlights }, typed }: OptionProperties) {
  const label =
    'name' in node ? node.name : 'title' in node ? node.title : 'text' in node ? node.text : node.id
  const found = highlights.map(markedParts).map((parts) => ({ parts, text: textOf(parts) }))
  const hasTyped = (text: string) => text.toLowerCase().includes(typed.toLowerCase())
  const ofLabel = found.find(({ text }) => text === label)
  const other = hasTyped(label) ? undefined : found.find(({ text }) => text !== label && hasTyped(text))
  const beside = other ?? (ofLabel === undefined ? found[0] : undefined)
  return (
    <>
      {ofLabel === undefined || beside !== undefined ? label : <Marked parts={ofLabel.parts} />}
      {beside !== undefined && (
        <span className="quiet">
          {' '}
          <Marked parts={beside.parts} />
        </span>
      )}
      {'speaker' in node && <span className="quiet"> {node.speaker.name}</span>}
    </>
  )
}

function textOf(parts: ReturnType<typeof markedParts>): string {
  return parts.map(({ text }) => text).join('')
}

function Marked({ parts }: { readonly parts: ReturnType<typeof markedParts> }) {
  return parts.map(({ text, isMatch }, index) => (isMatch ? <mark key={index}>{text}</mark> : text))
}

/** The results by type, in the order of the best of each. */
function grouped(edges: readonly FoundEdge[]) {
  const byType = new Map<string, FoundEdge[]>()
  for (const edge of edges) {
    const type = edge.node.__typename
    byType.set(type, [...(byType.get(type) ?? []), edge])
  }
  let start = 0
  return [...byType].map(([type, some]) => {
    const group = { type, edges: some, start }
    start += some.length
    return group
  })
}

/** A value once it has not changed for a moment. */
function useSettled(value: string): string {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), typingMs)
    return () => clearTimeout(timer)
  }, [value])
  return settled
}
