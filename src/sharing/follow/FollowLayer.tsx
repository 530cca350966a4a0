import { BarredNote } from './BarredNote';
import { FollowerNote } from './FollowerNote';
import { LecturerNote } from './LecturerNote';
import { mayReach, ownPolicy } from './may-reach';
import type { Role } from './role';
import './follow.css';

/** What a page that takes part in a lecture shows of it. */
export function FollowLayer({ role }: { readonly role: Role }) {
  const key = JSON.stringify(role);
  // A link may name any broker. The browser would refuse it at each attempt, and nobody would know why.
  const barred = role.broker !== null && !mayReach(role.broker, ownPolicy(), location.host);
  const Note = role.role === 'follower' ? FollowerNote : LecturerNote;
  return <div className="follow">{barred ? <BarredNote /> : <Note key={key} role={role} />}</div>;
}
