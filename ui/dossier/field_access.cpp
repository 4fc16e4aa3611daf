#include "ui/dossier/field_access.h"

#include "core/cadre/fields.h"

#include <QCoreApplication>

#include <utility>

namespace tidui {

using namespace Qt::StringLiterals;

namespace {

template <class Value>
constexpr FieldAccess::Kind kindOf()
{
    if constexpr (std::same_as<Value, PartialDate>)
        return FieldAccess::Kind::Date;
    else if constexpr (std::same_as<Value, QString>)
        return FieldAccess::Kind::Text;
    else
        return FieldAccess::Kind::Number;
}

/// `record(file, row)` finds the record in a file, const or not.
template <class Record, class Value, class Find>
FieldAccess access(const QString& set, const Field<Record, Value>& field, Find record)
{
    FieldAccess result{.set = set,
                       .key = QString::fromLatin1(field.key),
                       .caption = QCoreApplication::translate("Field", field.caption),
                       .codes = QString::fromLatin1(field.codes),
                       .kind = kindOf<Value>()};
    result.text = [member = field.member, record](const CadreFile& file, int row) {
        return displayText(record(file, row).*member);
    };
    result.setText = [member = field.member, record](CadreFile& file, int row, const QString& text) {
        return readText(text, record(file, row).*member);
    };
    return result;
}

bool isInternal(const QString& key)
{
    return key == "photo"_L1 || key == "form_version"_L1 || key == "unknown_xml"_L1;
}

template <class Record>
SetAccess access(const RecordSet<Record>& set)
{
    const auto member = set.member;
    SetAccess result{.key = QString::fromLatin1(set.key), .caption = QCoreApplication::translate("Field", set.caption)};
    const auto find = [member](auto& file, int row) -> auto& { return (file.*member)[static_cast<std::size_t>(row)]; };
    forEachField<Record>([&](const auto& field) {
        if (!isInternal(QString::fromLatin1(field.key)))
            result.fields.push_back(access(result.key, field, find));
    });
    result.count = [member](const CadreFile& file) { return static_cast<int>((file.*member).size()); };
    result.insert = [member](CadreFile& file, int row) {
        (file.*member).insert((file.*member).begin() + row, Record{});
    };
    result.remove = [member](CadreFile& file, int row) { (file.*member).erase((file.*member).begin() + row); };
    result.swap = [find](CadreFile& file, int row, int other) { std::swap(find(file, row), find(file, other)); };
    return result;
}

} // namespace

std::vector<FieldAccess> personFields()
{
    std::vector<FieldAccess> result;
    forEachField<Person>([&result](const auto& field) {
        if (!isInternal(QString::fromLatin1(field.key)))
            result.push_back(access(u"person"_s, field, [](auto& file, int) -> auto& { return file.person; }));
    });
    return result;
}

std::vector<SetAccess> setAccesses()
{
    std::vector<SetAccess> result;
    forEachSet([&result](const auto& set) { result.push_back(access(set)); });
    return result;
}

} // namespace tidui
