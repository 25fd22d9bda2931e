import type { Metadata } from 'next';
import { localeOf, type PageProps } from '@/i18n/page-props';
import { speakerOf } from '@/i18n/speaker';
import { Spoken } from '@/i18n/spoken';
import { Examples } from '@/try-own/examples';
import { loadTry } from '@/try-own/load-try';
import { readQuestion } from '@/try-own/question';
import { TryForm } from '@/try-own/try-form';
import { TryOptions } from '@/try-own/try-options';
import { TryResult } from '@/try-own/try-result';
import { ServiceDown } from '@/ui/service-down';
import { parametersOf } from '@/view/parameters-of';

export const dynamic = 'force-dynamic';

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const t = speakerOf(await localeOf(props));
  return { title: t('try.title'), description: t('try.lead') };
}

export default async function TryPage(props: PageProps) {
  const locale = await localeOf(props);
  const t = speakerOf(locale);
  const question = readQuestion(parametersOf(await props.searchParams));
  const page = await loadTry(question, locale);
  if (page === 'down') return <ServiceDown />;
  return (
    <>
      <h1 className="text-display font-semibold">{t('try.title')}</h1>
      <p className="mt-2 max-w-[68ch] text-lead">{t('try.lead')}</p>
      <Examples t={t} examples={page.examples} crimes={page.crimes} />
      <Spoken locale={locale} namespaces={['try', 'speech', 'modelNames', 'chart']}>
        <TryForm
          crimes={page.crimes}
          question={question}
          options={<TryOptions t={t} crimes={page.crimes} question={question} />}
        >
          <TryResult t={t} page={page} question={question} />
        </TryForm>
      </Spoken>
    </>
  );
}
