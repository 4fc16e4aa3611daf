#pragma once

#include "core/base/result.h"
#include "core/cadre/fields.h"

#include <QDate>
#include <QDialog>

#include <functional>

class QFormLayout;
class QLabel;

namespace tidui {

/// Edits fields of a record, one line each, with the captions of its field list. What is refused, by a field or by the
/// operation, is said in the dialog, which stays open with everything that was typed.
class RecordDialog : public QDialog {
    Q_OBJECT

public:
    enum Demand { Optional, Required };
    /// The values that a field may have, with the words that stand for them.
    using Choices = std::vector<std::pair<QString, QString>>;

    explicit RecordDialog(const QString& title, QWidget* parent = nullptr);

    template <class Record>
    void add(Record& record, QString Record::*member, Demand demand = Optional)
    {
        addLine(naming<Record>(member), record.*member, demand, [&record, member](const QString& text) {
            record.*member = text;
            return true;
        });
    }
    template <class Record>
    void addText(Record& record, QString Record::*member, Demand demand = Optional) ///< Several lines.
    {
        addTextEdit(naming<Record>(member), record.*member, demand,
                    [&record, member](const QString& text) { record.*member = text; });
    }
    template <class Record>
    void addChoice(Record& record, QString Record::*member, const Choices& choices)
    {
        addCombo(naming<Record>(member), record.*member, choices,
                 [&record, member](const QString& value) { record.*member = value; });
    }
    template <class Record, class Tag>
    void addChoice(Record& record, Id<Tag> Record::*member, const Choices& choices) ///< Values are numbers of records.
    {
        addCombo(naming<Record>(member), QString::number((record.*member).value), choices,
                 [&record, member](const QString& value) { record.*member = {value.toLongLong()}; });
    }
    template <class Record>
    void add(Record& record, QDate Record::*member, Demand demand = Optional) ///< A whole day: 2026-03-01, 20260301.
    {
        addLine(naming<Record>(member), (record.*member).toString(Qt::ISODate), demand,
                [&record, member](const QString& text) {
                    record.*member = dayOf(text);
                    return text.isEmpty() || (record.*member).isValid();
                });
    }
    template <class Record>
    void add(Record& record, int Record::*member)
    {
        addNumber(naming<Record>(member), record.*member, [&record, member](int value) { record.*member = value; });
    }
    template <class Record>
    void add(Record& record, std::optional<int> Record::*member)
    {
        addLine(naming<Record>(member), displayText(record.*member), Optional,
                [&record, member](const QString& text) { return readText(text, record.*member); });
    }
    template <class Record>
    void add(Record& record, bool Record::*member)
    {
        addCheck(naming<Record>(member), record.*member, [&record, member](bool value) { record.*member = value; });
    }

    void addNote(const QString& text); ///< Words that explain, over the whole width.
    void addWidget(QWidget* widget);   ///< Something of the caller's, over the whole width.
    void setSave(std::function<Status()> save) { m_save = std::move(save); } ///< Called once the fields were read.
    void refuse(const QString& problem);                                     ///< Says what is wrong; empty = nothing.

    static QDate dayOf(const QString& text); ///< Invalid when it is no whole day.

public slots:
    void accept() override;

private:
    /// What a field is called: its key, which names its editor, and its translated caption.
    struct Naming {
        QString key{};
        QString caption{};
    };
    template <class Record, class Value>
    static Naming naming(Value Record::*member)
    {
        Naming names;
        forEachField<Record>([&](const auto& field) {
            if constexpr (std::same_as<std::remove_cvref_t<decltype(field.member)>, Value Record::*>) {
                if (field.member == member)
                    names = {QString::fromLatin1(field.key), fieldCaption(field.caption)};
            }
        });
        return names;
    }
    static QString fieldCaption(const char* caption);
    void addRow(const Naming& names, QWidget* editor);
    void addLine(const Naming& names, const QString& text, Demand demand, std::function<bool(const QString&)> read);
    void addTextEdit(const Naming& names, const QString& text, Demand demand, std::function<void(const QString&)> read);
    void addCombo(const Naming& names, const QString& value, const Choices& choices,
                  std::function<void(const QString&)> read);
    void addNumber(const Naming& names, int value, std::function<void(int)> read);
    void addCheck(const Naming& names, bool value, std::function<void(bool)> read);

    QFormLayout* m_form = nullptr;
    QLabel* m_problem = nullptr;
    std::vector<std::function<QString()>> m_readers{}; ///< Each reads its field; the text tells why it is refused.
    std::function<Status()> m_save{};
};

} // namespace tidui
