import { NothingHere } from '@/ui/nothing-here';

export default function NotFound() {
  return <NothingHere />;
}
