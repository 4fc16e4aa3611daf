#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>

#include <functional>
#include <memory>

class QXmlStreamReader;

namespace tidui {

/// The zip of an Excel workbook and its parts (Open Packaging Conventions, ECMA-376 part 2).
class WorkbookPackage {
public:
    /// What one part says about another.
    struct Relation {
        QString id{};
        QString type{};   ///< The last part of the type's address: worksheet, sharedStrings, styles.
        QString target{}; ///< The other part's full name in the zip.
    };

    ~WorkbookPackage();
    WorkbookPackage(const WorkbookPackage& other) = delete;
    WorkbookPackage& operator=(const WorkbookPackage& other) = delete;

    /// Invalid when it is no zip (damaged, an old .xls, protected by a password), or larger than largestWorkbook.
    static Result<std::unique_ptr<WorkbookPackage>> open(QByteArray bytes, const QString& name);

    /// The relations of a part; of the package itself for an empty name.
    Result<QList<Relation>> relations(const QString& part) const;

    /// Calls visit at the start of each element, which may read on to the element's end; false ends it. Invalid when
    /// the part is missing, damaged, declares a document type, or unpacks to more than `largest` bytes.
    Status read(const QString& part, qint64 largest, const std::function<bool(QXmlStreamReader&)>& visit) const;

    Error damaged(const QString& detail = {}) const;
    Error tooLarge() const;

private:
    struct Zip;
    WorkbookPackage(std::unique_ptr<Zip> zip, QString name);
    std::unique_ptr<Zip> m_zip;
    QString m_name;
};

/// The characters of the texts and values (t, v) inside of the element that just began, up to its end, without
/// phonetic guides. Open elements are counted: they may stand in each other a million deep.
QString cellText(QXmlStreamReader& xml);

} // namespace tidui
