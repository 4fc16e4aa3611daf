#include "core/exchange/roster_sheet.h"

#include "core/exchange/roster_row_reader.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(RosterSheet)
};

constexpr std::size_t mostListed = 500; // Of a sheet.
const QString identityField = u"person.identity_number"_s;

/// The people of a workbook, found by name and identity number.
class People {
public:
    void add(FormFile&& form)
    {
        m_byName.insert(form.file.person.name, m_forms.size());
        m_forms.push_back(std::move(form));
    }

    /// The one who is meant, a new one when there is nobody of that name, null when it can't be told who.
    FormFile* find(const QString& name, const QString& identityNumber)
    {
        FormFile* found = nullptr;
        for (auto [place, end] = std::as_const(m_byName).equal_range(name); place != end; ++place) {
            FormFile& form = m_forms[*place];
            const QString& known = form.file.person.identityNumber;
            if (!identityNumber.isEmpty() && known == identityNumber)
                return &form;
            if (!identityNumber.isEmpty() && !known.isEmpty())
                continue; // Another person of that name.
            if (found)
                return nullptr;
            found = &form;
        }
        if (found)
            return found;
        FormFile form;
        form.file.person.name = name;
        form.file.person.identityNumber = identityNumber;
        add(std::move(form));
        return &m_forms.back();
    }

    std::vector<FormFile> take() { return std::move(m_forms); }

private:
    std::vector<FormFile> m_forms{};
    QMultiHash<QString, std::size_t> m_byName{};
};

class RosterReader {
public:
    RosterReader(const Workbook& book, QString name) : m_book(book), m_name(std::move(name)) {}

    SourceContent read()
    {
        const std::vector<HeadSet>& sets = sheetHeads().sets;
        for (std::size_t set = 0; set < sets.size(); ++set) { // People before what is about them.
            for (qsizetype sheet = 0; sheet < m_book.sheets().size(); ++sheet) {
                if (setOf(m_book.sheets().at(sheet)) == int(set) && !readSheet(sheet, sets[set], set == 0))
                    return {{}, m_failures};
            }
        }
        for (const QString& sheet : m_book.sheets()) {
            if (setOf(sheet) < 0)
                m_unread += sheet;
        }
        if (!m_unread.isEmpty())
            m_failures.push_back({m_name, 0,
                                  Tr::tr("These sheets were not read, since they hold no table of people that is known "
                                         "here: %1")
                                      .arg(m_unread.join(u'、'))});
        return {m_people.take(), m_failures};
    }

private:
    /// The place of the set of heads for a sheet: by its number in the collection workbook, else people; -1 for sets of
    /// that workbook that are not read.
    static int setOf(const QString& sheet)
    {
        static const QRegularExpression numbered(u"^[A-Z]\\d\\d"_s);
        const std::vector<HeadSet>& sets = sheetHeads().sets;
        for (std::size_t set = 0; set < sets.size(); ++set) {
            if (sheet.startsWith(sets[set].sheet))
                return int(set);
        }
        return numbered.match(sheet).hasMatch() ? -1 : 0;
    }

    /// False when the sheet is damaged: then the file is, and nothing of it is taken over.
    bool readSheet(qsizetype sheet, const HeadSet& set, bool ofPeople)
    {
        const QString place = m_name + u'!' + m_book.sheets().at(sheet);
        bool empty = true;
        SheetTable table(set, place, [&](const TableRow& row) { takeRow(row, place, ofPeople); });
        const auto status = m_book.readRows(sheet, [&](const SheetRow& row) {
            empty = false;
            return table.take(row);
        });
        if (!status) {
            m_failures = {{m_name, 0, status.error().message}};
            return false;
        }
        table.finish();
        addFailures(place, table.failures());
        if (!table.isTable() && !empty)
            m_unread += m_book.sheets().at(sheet);
        return true;
    }

    /// Adds what was not read of a sheet, in the order of its rows, unless it is more than anybody reads.
    void addFailures(const QString& place, std::vector<ReadFailure> failures)
    {
        failures.insert(failures.end(), m_ofSheet.begin(), m_ofSheet.end());
        m_ofSheet.clear();
        std::ranges::stable_sort(failures, {}, &ReadFailure::line);
        if (failures.size() > mostListed) {
            const std::size_t more = failures.size() - mostListed;
            failures.resize(mostListed);
            failures.push_back({place, 0, Tr::tr("%1 more rows were not read for reasons like these.").arg(more)});
        }
        m_failures.insert(m_failures.end(), failures.begin(), failures.end());
    }

    void takeRow(const TableRow& row, const QString& place, bool ofPeople)
    {
        const auto identity = std::ranges::find(row.values, identityField, &SheetValue::field);
        if (identity != row.values.end() && hasLostDigits(identity->cell)) {
            m_ofSheet.push_back({place, row.number,
                                 Tr::tr("The identity number of %1 is stored as a number, whose last digits Excel has "
                                        "lost; the row was not read. Format the column as text and enter the number "
                                        "again.")
                                     .arg(row.name)});
            return;
        }
        if (ofPeople)
            return m_people.add(personOfRow(row));
        const QString number =
            identity == row.values.end() ? QString() : withoutSpaces(textOf(identity->cell)).toUpper();
        if (FormFile* form = m_people.find(row.name, number))
            addRecordOfRow(row, *form);
        else
            m_ofSheet.push_back({place, row.number,
                                 Tr::tr("There is more than one %1; the row was not read. Fill in the identity number.")
                                     .arg(row.name)});
    }

    const Workbook& m_book;
    QString m_name;
    People m_people{};
    QStringList m_unread{};
    std::vector<ReadFailure> m_failures{};
    std::vector<ReadFailure> m_ofSheet{}; ///< Of the sheet that is being read.
};

} // namespace

SourceContent readRoster(QByteArray bytes, const QString& name)
{
    const auto book = Workbook::open(std::move(bytes), name);
    if (!book)
        return {{}, {{name, 0, book.error().message}}};
    return readRoster(*book, name);
}

SourceContent readRoster(const Workbook& book, const QString& name)
{
    return RosterReader(book, name).read();
}

} // namespace tidui
