import { Button, makeStyles } from "@fluentui/react-components";
import { useTexts } from "../parts/TextsContext";

const useStyles = makeStyles({ button: { minWidth: "32px" } });

interface MenuButtonProps {
  readonly menuId: string;
  readonly isOpen: boolean;
  readonly toggle: () => void;
}

export function MenuButton({ menuId, isOpen, toggle }: MenuButtonProps) {
  const styles = useStyles();
  const { menu } = useTexts().pane.preview;
  return (
    <Button
      appearance="subtle"
      className={styles.button}
      aria-label={menu}
      title={menu}
      aria-expanded={isOpen}
      aria-controls={isOpen ? menuId : undefined}
      onClick={toggle}
    >
      ⋯
    </Button>
  );
}
