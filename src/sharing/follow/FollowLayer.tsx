import type { Role } from './role';
import { FollowerNote } from './FollowerNote';
import { LecturerNote } from './LecturerNote';
import './follow.css';

/** What a page that takes part in a lecture shows of it. */
export function FollowLayer({ role }: { readonly role: Role }) {
  const key = JSON.stringify(role);
  return (
    <div className="follow">
      {role.role === 'follower' ? (
        <FollowerNote key={key} role={role} />
      ) : (
        <LecturerNote key={key} role={role} />
      )}
    </div>
  );
}
