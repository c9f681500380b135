import { ActionIcon } from '@mantine/core';
import { IconPencil, IconPlus } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import type { Department } from '../../http/types';
import classes from './Departments.module.css';

interface DepartmentRowProps {
  department: Department;
  depth: number;
  head: string | undefined;
  mayChange: boolean;
  onEdit: () => void;
  onAdd: () => void;
}

export function DepartmentRow({ department, depth, head, mayChange, onEdit, onAdd }: DepartmentRowProps) {
  const { t } = useTranslation('people');
  const { id, name, code, headId } = department;
  return (
    <li className={classes.row} style={{ '--depth': depth } as CSSProperties}>
      <div className={classes.words}>
        <Link to="/people" search={{ departmentId: id }} className={classes.name}>
          {name}
        </Link>
        <span className={classes.code}>{code}</span>
        {headId !== null && head !== undefined && (
          <Link to="/people/$personId" params={{ personId: headId }} className={classes.head}>
            {t('departments.ledBy', { name: head })}
          </Link>
        )}
      </div>
      {mayChange && (
        <div className={classes.actions}>
          <ActionIcon
            variant="subtle"
            color="gray"
            size="lg"
            aria-label={t('departments.addBelow', { name })}
            onClick={onAdd}
          >
            <IconPlus size={17} aria-hidden />
          </ActionIcon>
          <ActionIcon
            variant="subtle"
            color="gray"
            size="lg"
            aria-label={t('departments.edit', { name })}
            onClick={onEdit}
          >
            <IconPencil size={17} aria-hidden />
          </ActionIcon>
        </div>
      )}
    </li>
  );
}
