import { useId, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { isBroker, isKey, isTopic } from '../../contract/follow';
import { TextField } from '../TextField';
import { keepLecture } from './kept-lecture';
import { mayReach, ownBroker, ownPolicy } from './may-reach';
import { currentRole, onRole, takeRole, type Role } from './role';
import { newSecret } from './signature';

type Wrong = 'badBroker' | 'badTopic' | 'badSecret' | 'notBuilt';

/** Lets a lecture be followed over a broker that the school has; a room of one's own comes from the command line. */
export function FollowPart() {
  const { t } = useTranslation('follow');
  const id = useId();
  const role = useSyncExternalStore(onRole, currentRole);
  const [broker, setBroker] = useState(ownBroker);
  const [topic, setTopic] = useState('');
  const [secret, setSecret] = useState('');
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const [wrong, setWrong] = useState<Wrong | null>(null);
  // What is said below the address and the topic; the secret has a place of its own.
  const there = wrong === 'badSecret' ? null : wrong;
  if (role !== null) return <p>{t(`part.${role.role}`)}</p>;
  const start = (event: React.FormEvent): void => {
    event.preventDefault();
    if (!isBroker(broker.trim()) || !URL.canParse(broker.trim())) {
      setWrong('badBroker');
      return;
    }
    if (!mayReach(broker.trim(), ownPolicy(), location.host)) {
      setWrong('notBuilt');
      return;
    }
    if (topic.trim() !== '' && !isTopic(topic.trim())) {
      setWrong('badTopic');
      return;
    }
    if (secret.trim() !== '' && !isKey(secret.trim())) {
      setWrong('badSecret');
      return;
    }
    const link: Role = {
      role: 'lecturer',
      key: secret.trim() || newSecret(),
      broker: broker.trim(),
      topic: topic.trim() || null,
    };
    keepLecture(link);
    takeRole(name === '' ? link : { ...link, user: { name, password } });
  };
  return (
    <form onSubmit={start}>
      <p>{t('part.lead')}</p>
      <p className="share-hint">{t('part.room')}</p>
      <TextField
        label={t('part.broker')}
        value={broker}
        most={200}
        inputMode="url"
        wrong={wrong === 'badBroker' || wrong === 'notBuilt'}
        describedBy={`${id}-hint`}
        onValue={setBroker}
      />
      <TextField
        label={t('part.topic')}
        value={topic}
        most={120}
        wrong={wrong === 'badTopic'}
        describedBy={`${id}-hint`}
        onValue={setTopic}
      />
      <p className="share-hint" id={`${id}-hint`} data-wrong={there === null ? undefined : ''}>
        {t(`part.${there ?? 'brokerHint'}`, { broker: broker.trim() })}
      </p>
      <TextField
        label={t('part.secret')}
        value={secret}
        most={100}
        hidden
        wrong={wrong === 'badSecret'}
        describedBy={`${id}-secret`}
        onValue={setSecret}
      />
      <p
        className="share-hint"
        id={`${id}-secret`}
        data-wrong={wrong === 'badSecret' ? '' : undefined}
      >
        {t(wrong === 'badSecret' ? 'part.badSecret' : 'part.secretHint')}
      </p>
      <div className="share-pair">
        <TextField label={t('part.user')} value={name} most={100} onValue={setName} />
        <TextField
          label={t('part.password')}
          value={password}
          most={200}
          hidden
          onValue={setPassword}
        />
      </div>
      <p className="share-hint">{t('part.userHint')}</p>
      <button type="submit" className="share-button">
        {t('part.start')}
      </button>
    </form>
  );
}
