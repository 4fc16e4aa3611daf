#include "core/exchange/workbook.h"

#include "core/exchange/workbook_package.h"
#include "core/exchange/workbook_styles.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

#include <cmath>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

constexpr qint64 largestSheet = qint64(1024) * 1024 * 1024;
constexpr qint64 largestTexts = 256 * 1024 * 1024;
constexpr qint64 largestPart = 16 * 1024 * 1024;
constexpr std::size_t mostTexts = 4'000'000;
constexpr int mostRows = 1'048'576;
constexpr int mostColumns = 16'384;
constexpr qsizetype longestText = 65'536;               // Excel has 32,767, LibreOffice 65,535.
constexpr qsizetype mostCharacters = 256 * 1024 * 1024; // In a sheet: one long text can stand in every cell.

using Attributes = QXmlStreamAttributes;

/// Takes back how control characters are written: _x000D_ (ECMA-376 part 1, 22.9.2.19). Lines end in '\n'.
QString unescaped(const QString& text)
{
    static const QRegularExpression escape(u"_x([0-9A-Fa-f]{4})_"_s);
    if (!text.contains(u"_x"))
        return text;
    QString result;
    qsizetype from = 0;
    for (auto match = escape.globalMatch(text); match.hasNext();) {
        const auto found = match.next();
        result += QStringView(text).mid(from, found.capturedStart() - from);
        const QChar c(found.captured(1).toUShort(nullptr, 16));
        if ((c >= u' ' && !c.isSurrogate() && !c.isNonCharacter()) || c == u'\n' || c == u'\t')
            result += c;
        from = found.capturedEnd();
    }
    return result += QStringView(text).mid(from);
}

/// The column of a reference such as AB12, from 0; -1 when it is none.
int columnOf(QStringView reference)
{
    int column = 0;
    qsizetype letters = 0;
    while (letters < reference.size() && letters < 4 && reference[letters] >= u'A' && reference[letters] <= u'Z')
        column = column * 26 + (reference[letters++].unicode() - u'A' + 1);
    return letters > 0 && letters < reference.size() && column <= mostColumns ? column - 1 : -1;
}

struct Sheet {
    QString name{};
    QString part{};
};

/// Puts the cells of a sheet together to rows.
class RowReader {
public:
    RowReader(const std::vector<QString>& texts, const WorkbookStyles& styles, bool from1904)
        : m_texts(texts), m_styles(styles), m_from1904(from1904)
    {
    }

    /// Takes the start of a row; `finished` then holds the one before. False: the rows are out of order.
    bool begin(const Attributes& attributes, SheetRow& finished)
    {
        finished = std::exchange(m_row, {});
        const auto reference = attributes.value(u"r"_s);
        const int number = reference.isEmpty() ? m_number + 1 : reference.toInt();
        const bool ascends = number > m_number && number <= mostRows;
        m_number = m_row.number = number;
        m_column = -1;
        return ascends;
    }

    /// Takes a cell whose start was just read. False: it is none, or out of order.
    bool cell(QXmlStreamReader& xml)
    {
        const Attributes attributes = xml.attributes();
        const auto reference = attributes.value(u"r"_s);
        const int column = reference.isEmpty() ? m_column + 1 : columnOf(reference);
        if (column <= m_column || column >= mostColumns || m_number == 0)
            return false;
        m_column = column;
        const QString text = cellText(xml);
        if (text.isEmpty())
            return true;
        SheetCell cell{.column = column};
        if (!fill(attributes, text, cell) || cell.text.size() > longestText)
            return false;
        m_characters += cell.text.size();
        if (!cell.text.isEmpty())
            m_row.cells.push_back(std::move(cell));
        return true;
    }

    SheetRow last() { return std::move(m_row); }
    bool hasTooMuch() const { return m_characters > mostCharacters; }

private:
    bool fill(const Attributes& attributes, const QString& text, SheetCell& cell) const
    {
        const auto type = attributes.value(u"t"_s);
        if (type == u"s") {
            bool ok = false;
            const auto index = text.toUInt(&ok);
            if (!ok || index >= m_texts.size())
                return false;
            cell.text = m_texts[index];
        } else if (type == u"b") {
            cell.kind = SheetCell::Kind::Boolean;
            cell.text = text == u"1" || text == u"true" ? u"TRUE"_s : u"FALSE"_s;
        } else if (type == u"d") {
            fillDate(PartialDate(QDate::fromString(text.left(10), Qt::ISODate)), text, cell);
        } else if (type == u"e") {
            cell.kind = SheetCell::Kind::Error;
            cell.text = text;
        } else if (type.isEmpty() || type == u"n") {
            fillNumber(m_styles.formatOf(attributes.value(u"s"_s).toInt()), text, cell);
        } else { // str, inlineStr
            cell.text = unescaped(text);
        }
        return true;
    }

    static void fillDate(const PartialDate& date, const QString& text, SheetCell& cell)
    {
        cell.date = date;
        cell.kind = date.isDate() ? SheetCell::Kind::Date : SheetCell::Kind::Text;
        cell.text = date.isDate() ? date.display() : text;
    }

    void fillNumber(const NumberFormat& format, const QString& text, SheetCell& cell) const
    {
        bool ok = false;
        const double number = text.toDouble(&ok);
        cell.text = text;
        if (!ok || !std::isfinite(number))
            return;
        cell.kind = SheetCell::Kind::Number;
        cell.number = number;
        cell.decimals = format.decimals;
        if (const PartialDate date = dateOfSerial(number, format.date, m_from1904); date.isDate())
            fillDate(date, text, cell);
    }

    const std::vector<QString>& m_texts;
    const WorkbookStyles& m_styles;
    bool m_from1904;
    SheetRow m_row{};
    int m_number = 0;
    int m_column = -1;
    qsizetype m_characters = 0;
};

} // namespace

const SheetCell* SheetRow::at(int column) const
{
    const auto found = std::ranges::lower_bound(cells, column, {}, &SheetCell::column);
    return found != cells.end() && found->column == column ? &*found : nullptr;
}

struct Workbook::Content {
    std::unique_ptr<WorkbookPackage> package{};
    QStringList names{};
    QStringList parts{};
    std::vector<QString> texts{};
    WorkbookStyles styles{};
    bool from1904 = false;

    Status readBook(const QString& part, const QList<WorkbookPackage::Relation>& relations)
    {
        return package->read(part, largestPart, [&](QXmlStreamReader& xml) {
            const Attributes attributes = xml.attributes();
            if (xml.name() == u"workbookPr") {
                const auto flag = attributes.value(u"date1904"_s);
                from1904 = flag == u"1" || flag == u"true";
            } else if (xml.name() == u"sheet") {
                const auto id = std::ranges::find(attributes, u"id", &QXmlStreamAttribute::name);
                const auto relation = std::ranges::find_if(relations, [&](const WorkbookPackage::Relation& other) {
                    return id != attributes.end() && other.id == id->value() && other.type == u"worksheet";
                });
                if (relation != relations.end()) { // Else a sheet of a chart or a macro.
                    names += attributes.value(u"name"_s).toString();
                    parts += relation->target;
                }
            }
            return true;
        });
    }

    Status readTexts(const QString& part)
    {
        bool fits = true;
        const auto status = package->read(part, largestTexts, [&](QXmlStreamReader& xml) {
            if (xml.name() == u"si")
                texts.push_back(unescaped(cellText(xml)));
            return fits = texts.size() <= mostTexts;
        });
        return status && !fits ? Status(package->tooLarge()) : status;
    }

    Status readStyles(const QString& part)
    {
        return package->read(part, largestPart, [this](QXmlStreamReader& xml) {
            styles.take(xml);
            return true;
        });
    }

    Status readAll()
    {
        const auto top = package->relations({});
        if (!top)
            return top.error();
        const auto book = std::ranges::find(*top, u"officeDocument"_s, &WorkbookPackage::Relation::type);
        if (book == top->end())
            return package->damaged(u"no officeDocument"_s);
        const auto relations = package->relations(book->target);
        if (!relations)
            return relations.error();
        if (auto status = readBook(book->target, *relations); !status)
            return status;
        for (const auto& relation : *relations) {
            Status status = relation.type == u"sharedStrings" ? readTexts(relation.target)
                            : relation.type == u"styles"      ? readStyles(relation.target)
                                                              : Status();
            if (!status)
                return status;
        }
        return names.isEmpty() ? Status(package->damaged(u"no sheet"_s)) : Status();
    }
};

Workbook::Workbook(std::unique_ptr<Content> content) : m_content(std::move(content)) {}
Workbook::Workbook(Workbook&& other) noexcept = default;
Workbook& Workbook::operator=(Workbook&& other) noexcept = default;
Workbook::~Workbook() = default;

Result<Workbook> Workbook::open(QByteArray bytes, const QString& name)
{
    auto package = WorkbookPackage::open(std::move(bytes), name);
    if (!package)
        return package.error();
    auto content = std::make_unique<Content>();
    content->package = std::move(*package);
    if (auto status = content->readAll(); !status)
        return status.error();
    return Workbook(std::move(content));
}

const QStringList& Workbook::sheets() const
{
    return m_content->names;
}

Status Workbook::readRows(qsizetype sheet, const std::function<bool(const SheetRow&)>& take) const
{
    const Content& content = *m_content;
    RowReader reader(content.texts, content.styles, content.from1904);
    bool inOrder = true;
    bool wanted = true;
    const auto handOver = [&](const SheetRow& row) { wanted = row.cells.empty() || take(row); };
    auto status = content.package->read(content.parts.at(sheet), largestSheet, [&](QXmlStreamReader& xml) {
        if (xml.name() == u"row") {
            SheetRow finished;
            inOrder = reader.begin(xml.attributes(), finished);
            handOver(finished);
        } else if (xml.name() == u"c") {
            inOrder = reader.cell(xml);
        }
        return inOrder && wanted && !reader.hasTooMuch();
    });
    if (!status)
        return status;
    if (reader.hasTooMuch())
        return content.package->tooLarge();
    if (!inOrder)
        return content.package->damaged(content.names.at(sheet));
    if (wanted)
        handOver(reader.last());
    return {};
}

} // namespace tidui
