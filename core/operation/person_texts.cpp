#include "core/operation/person_texts.h"

#include "core/exchange/text_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QHash>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(PersonTexts)
};

constexpr qsizetype longest = 1500; // 个人总结, characters, as the form asks for (forms.md 2.2)

/// Letters and digits that belong together at the beginning: the person's name, or the number.
QString leadingWord(const QString& fileName)
{
    qsizetype end = 0;
    while (end < fileName.size() && (fileName.at(end).isLetterOrNumber() || fileName.at(end) == u'·'))
        ++end;
    return fileName.first(end);
}

/// The people whom a file's name may mean: by number, by the whole word, or by the longest name that it begins with.
std::vector<const AppraisedPerson*> meant(const QString& word, const AppraisalBook& book)
{
    std::vector<const AppraisedPerson*> found;
    qsizetype length = 0;
    for (const AppraisedPerson& person : book.people) {
        if (QString::number(person.entry.cadre.value) == word)
            return {&person};
        const QString& name = person.entry.name;
        if (name.isEmpty() || !word.startsWith(name) || name.size() < length)
            continue;
        if (name.size() > length)
            found.clear();
        length = name.size();
        found.push_back(&person);
    }
    return found;
}

} // namespace

PersonTexts readPersonTexts(const QString& folder, const AppraisalBook& book)
{
    PersonTexts read;
    QHash<AppraisalEntryId, QString> taken;
    const QFileInfoList files =
        QDir(folder).entryInfoList({u"*.txt"_s, u"*.docx"_s}, QDir::Files | QDir::Readable, QDir::Name);
    if (files.isEmpty())
        read.problems += Tr::tr("There is no .txt or .docx file in %1.").arg(folder);
    for (const QFileInfo& file : files) {
        const auto people = meant(leadingWord(file.completeBaseName()), book);
        if (people.size() != 1) {
            read.problems += people.empty()
                                 ? Tr::tr("%1: nobody of the year has this name").arg(file.fileName())
                                 : Tr::tr("%1: %2 people have this name; name the file by the number in the roster")
                                       .arg(file.fileName(), QString::number(people.size()));
            continue;
        }
        const AppraisalEntry& entry = people.front()->entry;
        const auto text = readText(file.filePath());
        if (!text || text->isEmpty()) {
            read.problems += text ? Tr::tr("%1 is empty").arg(file.fileName()) : text.error().message;
            continue;
        }
        if (taken.contains(entry.id)) {
            read.problems += Tr::tr("%1: %2 is the same person's").arg(file.fileName(), taken.value(entry.id));
            continue;
        }
        if (text->size() > longest)
            read.problems += Tr::tr("%1 has %2 characters; the form asks for at most %3. It is taken over whole.")
                                 .arg(file.fileName(), QString::number(text->size()), QString::number(longest));
        taken.insert(entry.id, file.fileName());
        read.texts.push_back({int(people.front() - book.people.data()), *text});
    }
    return read;
}

PersonTexts usableTexts(PersonTexts found, const AppraisalBook& book, const TextUse& use)
{
    if (use.kind != TextUse::Kind::Comment)
        return found;
    std::erase_if(found.texts, [&](const PersonTexts::Text& text) {
        const AppraisedPerson& person = book.people[std::size_t(text.person)];
        const bool proposed = person.act(appraisal_act::proposed) != nullptr;
        if (!proposed)
            found.problems += Tr::tr("%1: no grade is proposed yet; enter it first").arg(person.entry.name);
        return !proposed;
    });
    return found;
}

Status saveTexts(AppraisalOffice& appraisals, const AppraisalBook& book, const PersonTexts& found, const TextUse& use)
{
    std::vector<AppraisalEntry> entries;
    std::vector<AppraisalAct> acts;
    std::vector<RegularGrade> forms;
    for (const PersonTexts::Text& text : found.texts) {
        const AppraisedPerson& person = book.people[std::size_t(text.person)];
        switch (use.kind) {
        case TextUse::Kind::Summary:
            entries.push_back(person.entry);
            entries.back().summary = text.text;
            break;
        case TextUse::Kind::Comment:
            acts.push_back(*person.act(appraisal_act::proposed));
            acts.back().text = text.text;
            break;
        case TextUse::Kind::RegularSummary:
            forms.push_back(person.regularIn(use.period));
            forms.back().summary = text.text;
            break;
        }
    }
    if (!entries.empty())
        return appraisals.save(entries);
    if (!acts.empty())
        return appraisals.take(book.year, acts);
    return appraisals.saveRegularForms(book.year.year, forms);
}

} // namespace tidui
